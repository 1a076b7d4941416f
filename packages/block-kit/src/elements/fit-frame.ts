// What every element that holds a value has in common: its name, its placeholder, its question.
import { fitsIdentifier } from "../fitting/fit-identifier.js";
import { limits } from "../limits.js";
import { type Confirm, fittedConfirm, losesConfirm } from "../objects/confirm.js";
import { fitPlaceholder } from "../objects/placeholder.js";
import type { PlainText } from "../text-object.js";

interface Frame {
  action_id?: string;
  confirm?: Confirm;
  placeholder?: PlainText;
}

/** The element with a frame that fits; `undefined` where its id or its question does not: it would act as another. */
export function fitFrame<T extends Frame>(element: T): T | undefined {
  const { confirm, placeholder, ...rest } = element;
  if (!fitsIdentifier(element.action_id, limits.actionId) || losesConfirm(element)) return undefined;
  return { ...rest, ...fitPlaceholder(placeholder), ...fittedConfirm(confirm) } as T;
}
