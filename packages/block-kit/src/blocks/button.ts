// A button: an element of actions, and the accessory of a section.
import { z } from "zod";
import { limitedText } from "../limited.js";
import { limits } from "../limits.js";
import { plainTextWithin } from "../text-object.js";

export const button = z.strictObject({
  type: z.literal("button"),
  text: plainTextWithin(limits.buttonText),
  action_id: limitedText(limits.actionId).exactOptional(),
  value: limitedText(limits.buttonValue).exactOptional(),
  url: limitedText(limits.buttonUrl).exactOptional(),
  style: z.enum(["primary", "danger"]).exactOptional(),
  accessibility_label: limitedText(limits.buttonAccessibilityLabel).exactOptional(),
});

export type Button = z.infer<typeof button>;
