// An element between the page and the place that it stands in: what it holds, and what choosing does.
import type { Confirm } from "@kompass/block-kit";
import type { Choice } from "@kompass/slack-emulator";
import { usePlace } from "../place/place.js";
import type { Field } from "./element-props.js";

export interface HeldElement {
  readonly choice: Choice;
  readonly choose: (choice: Choice) => void;
  /** What a field of a form is given, so that it is named and its fault is heard. */
  readonly attributes: Readonly<Record<string, string | boolean | undefined>>;
}

export function useElement(
  element: { readonly action_id?: string; readonly confirm?: Confirm },
  { block, waits, id, labelledBy, describedBy, isInvalid, isRequired }: Field,
  /** What it is called where no label of a block says so. */
  label?: string,
): HeldElement {
  const place = usePlace();
  const name = { block, action: element.action_id ?? "" };
  return {
    choice: place.heldBy(name),
    choose: (choice) => {
      if (waits) place.fill(name, choice);
      else place.act(name, choice, element.confirm);
    },
    attributes: {
      id,
      "aria-labelledby": labelledBy,
      "aria-label": labelledBy === undefined ? label : undefined,
      "aria-describedby": describedBy,
      "aria-invalid": isInvalid || undefined,
      "aria-required": isRequired || undefined,
    },
  };
}

export function oneOf(choice: Choice): string {
  return typeof choice === "string" ? choice : "";
}

export function severalOf(choice: Choice): readonly string[] {
  return choice === null || typeof choice === "string" ? [] : choice;
}
