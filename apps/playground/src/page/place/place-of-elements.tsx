// Holds what a person chooses among the elements of one place, and tells the app of it.
import type { Confirm } from "@kompass/block-kit";
import type { Choice } from "@kompass/slack-emulator";
import { type ReactNode, useState } from "react";
import type { FilledElement } from "../../requests.js";
import { usePageContext } from "../page-context.js";
import { actOnElement } from "../server-connection.js";
import { choiceIn } from "./choice-of.js";
import { ConfirmQuestion } from "./confirm-question.js";
import { type ElementName, type Place, PlaceHolder } from "./place.js";

export interface PlaceOfElementsProps {
  /** The timestamp of a message, or the id of a window or page. */
  readonly id: string;
  readonly errors?: Place["errors"];
  readonly children: ReactNode | ((filled: readonly FilledElement[]) => ReactNode);
}

interface Chosen {
  readonly choice: Choice;
  /** Not told to anybody yet. */
  readonly waits: boolean;
}

const nothingWrong = {};

export function PlaceOfElements({ id, errors = nothingWrong, children }: PlaceOfElementsProps): ReactNode {
  const { workspace, person } = usePageContext();
  const [chosen, setChosen] = useState<ReadonlyMap<string, ElementName & Chosen>>(new Map());
  const [question, setQuestion] = useState<{ readonly confirm: Confirm; readonly go: () => void }>();
  const keep = (name: ElementName, more: Chosen) => {
    setChosen((before) => new Map(before).set(keyOf(name), { ...name, ...more }));
  };
  const filled = [...chosen.values()]
    .filter(({ waits }) => waits)
    .map(({ block, action, choice }): FilledElement => ({ block, action, choice: writable(choice) }));

  const tell = (name: ElementName, choice?: Choice) => {
    if (choice !== undefined) keep(name, { choice, waits: false });
    const others = filled.filter(({ block, action }) => block !== name.block || action !== name.action);
    void actOnElement({
      person: person.id,
      place: id,
      ...name,
      ...(choice !== undefined && { choice: writable(choice) }),
      ...(others.length > 0 && { filled: others }),
    });
  };
  const place: Place = {
    errors,
    heldBy: (name) => {
      const known = chosen.get(keyOf(name));
      return known === undefined ? choiceIn(workspace.inputs, id, person.id, name) : known.choice;
    },
    fill: (name, choice) => keep(name, { choice, waits: true }),
    act: (name, choice, confirm) => {
      if (confirm === undefined) tell(name, choice);
      else setQuestion({ confirm, go: () => tell(name, choice) });
    },
  };
  return (
    <PlaceHolder value={place}>
      {typeof children === "function" ? children(filled) : children}
      {question && (
        <ConfirmQuestion
          confirm={question.confirm}
          answer={(isYes) => {
            setQuestion(undefined);
            if (isYes) question.go();
          }}
        />
      )}
    </PlaceHolder>
  );
}

function keyOf({ block, action }: ElementName): string {
  return `${block}\n${action}`;
}

function writable(choice: Choice): FilledElement["choice"] {
  return choice === null || typeof choice === "string" ? choice : [...choice];
}
