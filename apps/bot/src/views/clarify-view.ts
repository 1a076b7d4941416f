// A question back: the readings of what was asked, to choose from.
import type { Clarify } from "@kompass/answers";
import { type BlockMessage, escapeMrkdwn, fitMessage } from "@kompass/block-kit";
import { paragraphs } from "./plain-blocks.js";
import { questionButtons } from "./question-buttons.js";

export function clarifyView({ text, choices }: Clarify): BlockMessage {
  const unsaid = choices.filter(({ label }) => !text.includes(label)).map(({ label }) => `• ${label}`);
  return fitMessage({
    text: escapeMrkdwn([text, ...unsaid].join("\n")),
    blocks: [paragraphs(text), questionButtons(choices)],
  });
}
