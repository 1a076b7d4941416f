// A row of interactive elements made to fit: each within its limits, no action id twice, no more than the row takes.
import type { InteractiveElement } from "../element.js";
import type { Limit } from "../limits.js";
import { fitElement } from "./fit-element.js";

export function fitElements<T extends InteractiveElement>(elements: readonly T[], { maximum }: Limit): T[] {
  return elements
    .flatMap((element) => fitElement(element) ?? [])
    .filter(({ action_id: id }, place, all) => {
      return id === undefined || all.findIndex((other) => other.action_id === id) === place;
    })
    .slice(0, maximum);
}
