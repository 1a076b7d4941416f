// A question back: the readings of what was asked, to choose from.
import type { Clarify } from "@kompass/answers";
import { type BlockMessage, escapeMrkdwn, fitMessage } from "@kompass/block-kit";
import { prose } from "./plain-blocks.js";
import { questionButtons } from "./question-buttons.js";

/** The readings stand as buttons, and in the text as a list. */
export function clarifyView({ text, choices }: Clarify): BlockMessage {
  const unsaid = choices.filter(({ label }) => !text.includes(label)).map(({ label }) => `• ${label}`);
  const lines = [...text.split("\n"), ...unsaid];
  const besideButtons = lines.filter(
    (line) => line.trim() !== "" && !choices.some(({ label }) => line === `• ${label}`),
  );
  return fitMessage({
    text: escapeMrkdwn(lines.join("\n")),
    blocks: [...(besideButtons.length === 0 ? [] : [prose(besideButtons)]), questionButtons(choices)],
  });
}
