// A button: an element of actions, and the accessory of a section.
import { z } from "zod";
import { fitsIdentifier } from "../fitting/fit-identifier.js";
import { fitText } from "../fitting/fit-text.js";
import { fitTextObject } from "../fitting/fit-text-object.js";
import { limitedText } from "../limited.js";
import { limits } from "../limits.js";
import { confirm, fittedConfirm, losesConfirm } from "../objects/confirm.js";
import { plainTextWithin } from "../text-object.js";
import { actionId } from "./action-id.js";

export const button = z.strictObject({
  type: z.literal("button"),
  text: plainTextWithin(limits.buttonText),
  action_id: actionId,
  value: limitedText(limits.buttonValue).exactOptional(),
  url: limitedText(limits.buttonUrl).exactOptional(),
  style: z.enum(["primary", "danger"]).exactOptional(),
  accessibility_label: limitedText(limits.buttonAccessibilityLabel).exactOptional(),
  confirm: confirm.exactOptional(),
});

export type Button = z.infer<typeof button>;

/** A button whose id, value, address or question does not fit is none: pressing it could not mean what it meant. */
export function fitButton(element: Button): Button | undefined {
  const text = fitTextObject(element.text, limits.buttonText);
  const keepsMeaning =
    fitsIdentifier(element.action_id, limits.actionId) &&
    fitsIdentifier(element.value, limits.buttonValue) &&
    fitsIdentifier(element.url, limits.buttonUrl);
  if (text === undefined || !keepsMeaning || losesConfirm(element)) return undefined;
  const { accessibility_label: label, confirm: question, ...rest } = element;
  return {
    ...rest,
    text,
    ...(label && { accessibility_label: fitText(label, limits.buttonAccessibilityLabel) }),
    ...fittedConfirm(question),
  };
}
