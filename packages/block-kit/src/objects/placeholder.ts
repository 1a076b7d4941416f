// The pale text in an element that nothing has been chosen or typed in.
import { fitTextObject } from "../fitting/fit-text-object.js";
import { limits } from "../limits.js";
import { type PlainText, plainTextWithin } from "../text-object.js";

export const placeholder = plainTextWithin(limits.placeholder).exactOptional();

export function fitPlaceholder(given: PlainText | undefined): { placeholder?: PlainText } {
  const fitted = given && fitTextObject(given, limits.placeholder);
  return fitted === undefined ? {} : { placeholder: fitted };
}
