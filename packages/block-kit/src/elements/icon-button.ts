// A button that shows an icon; its text is for those who do not see it.
import { z } from "zod";
import { fitsIdentifier } from "../fitting/fit-identifier.js";
import { fitText } from "../fitting/fit-text.js";
import { fitTextObject } from "../fitting/fit-text-object.js";
import { limitedText } from "../limited.js";
import { limits } from "../limits.js";
import { confirm } from "../objects/confirm.js";
import { plainTextWithin } from "../text-object.js";
import { actionId } from "./action-id.js";
import { fitFrame } from "./fit-frame.js";

export const iconButton = z.strictObject({
  type: z.literal("icon_button"),
  action_id: actionId,
  icon: z.literal("trash"),
  text: plainTextWithin(limits.buttonText),
  value: limitedText(limits.buttonValue).exactOptional(),
  accessibility_label: limitedText(limits.buttonAccessibilityLabel).exactOptional(),
  visible_to_user_ids: z.array(z.string().min(1)).exactOptional(),
  confirm: confirm.exactOptional(),
});

export type IconButton = z.infer<typeof iconButton>;

export function fitIconButton(element: IconButton): IconButton | undefined {
  const { accessibility_label: label, ...rest } = element;
  const framed = fitFrame(rest);
  const text = fitTextObject(element.text, limits.buttonText);
  if (framed === undefined || text === undefined || !fitsIdentifier(element.value, limits.buttonValue)) {
    return undefined;
  }
  return { ...framed, text, ...(label && { accessibility_label: fitText(label, limits.buttonAccessibilityLabel) }) };
}
