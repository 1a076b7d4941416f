// A pair of buttons that say whether an answer was good.
import { z } from "zod";
import { fitsIdentifier } from "../fitting/fit-identifier.js";
import { fitText } from "../fitting/fit-text.js";
import { fitTextObject } from "../fitting/fit-text-object.js";
import { limitedText } from "../limited.js";
import { limits } from "../limits.js";
import { plainTextWithin } from "../text-object.js";
import { actionId } from "./action-id.js";

const feedbackButton = z.strictObject({
  text: plainTextWithin(limits.buttonText),
  value: limitedText(limits.buttonValue),
  accessibility_label: limitedText(limits.buttonAccessibilityLabel).exactOptional(),
});

export const feedbackButtons = z.strictObject({
  type: z.literal("feedback_buttons"),
  action_id: actionId,
  positive_button: feedbackButton,
  negative_button: feedbackButton,
});

export type FeedbackButton = z.infer<typeof feedbackButton>;
export type FeedbackButtons = z.infer<typeof feedbackButtons>;

export function fitFeedbackButtons(element: FeedbackButtons): FeedbackButtons | undefined {
  const positive = fitFeedbackButton(element.positive_button);
  const negative = fitFeedbackButton(element.negative_button);
  if (!positive || !negative || !fitsIdentifier(element.action_id, limits.actionId)) return undefined;
  return { ...element, positive_button: positive, negative_button: negative };
}

function fitFeedbackButton(button: FeedbackButton): FeedbackButton | undefined {
  const { accessibility_label: label, ...rest } = button;
  const text = fitTextObject(button.text, limits.buttonText);
  if (text === undefined || !fitsIdentifier(button.value, limits.buttonValue)) return undefined;
  return { ...rest, text, ...(label && { accessibility_label: fitText(label, limits.buttonAccessibilityLabel) }) };
}
