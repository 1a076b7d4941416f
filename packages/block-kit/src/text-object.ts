// Text objects: plain text, and Slack's own markup.
import { z } from "zod";
import { limitedText } from "./limited.js";
import type { Limit } from "./limits.js";

export function plainTextWithin(limit: Limit) {
  return z.strictObject({
    type: z.literal("plain_text"),
    text: limitedText(limit),
    emoji: z.boolean().exactOptional(),
  });
}

function mrkdwnWithin(limit: Limit) {
  return z.strictObject({
    type: z.literal("mrkdwn"),
    text: limitedText(limit),
    verbatim: z.boolean().exactOptional(),
  });
}

export function textObjectWithin(limit: Limit) {
  return z.discriminatedUnion("type", [plainTextWithin(limit), mrkdwnWithin(limit)]);
}

export type PlainText = z.infer<ReturnType<typeof plainTextWithin>>;
export type Mrkdwn = z.infer<ReturnType<typeof mrkdwnWithin>>;
export type TextObject = PlainText | Mrkdwn;
