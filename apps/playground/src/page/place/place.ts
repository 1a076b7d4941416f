// Where elements stand - a message, a window, the app's page - and what a person does to them there.
import type { Confirm } from "@kompass/block-kit";
import type { Choice } from "@kompass/slack-emulator";
import { createContext, useContext } from "react";

/** An element by its block's name and its own. */
export interface ElementName {
  readonly block: string;
  readonly action: string;
}

export interface Place {
  /** What an element holds: what the person has just chosen, else what the workspace says. */
  readonly heldBy: (element: ElementName) => Choice;
  /** Keeps what is typed or picked until the window is handed in. */
  readonly fill: (element: ElementName, choice: Choice) => void;
  /** Tells the app at once, after the question where there is one. */
  readonly act: (element: ElementName, choice?: Choice, confirm?: Confirm) => void;
  /** What is wrong with an input, by the name of its block. */
  readonly errors: Readonly<Record<string, string>>;
}

export const PlaceHolder = createContext<Place | undefined>(undefined);

export function usePlace(): Place {
  const place = useContext(PlaceHolder);
  if (place === undefined) throw new Error("An element stands in no place");
  return place;
}
