// Text in pieces that Slack shows as they are: paragraphs, lists, quotes and preformatted text, without any markup to escape.
import { z } from "zod";
import { atLeast, limitedText } from "../limited.js";
import { limits } from "../limits.js";
import { blockId } from "./block-id.js";

const style = z
  .strictObject({
    bold: z.boolean().exactOptional(),
    italic: z.boolean().exactOptional(),
    strike: z.boolean().exactOptional(),
    code: z.boolean().exactOptional(),
  })
  .exactOptional();

const text = z.strictObject({ type: z.literal("text"), text: limitedText(limits.messageBlockText), style });
const link = z.strictObject({
  type: z.literal("link"),
  url: limitedText(limits.buttonUrl),
  text: limitedText(limits.messageBlockText).exactOptional(),
  style,
});
const emoji = z.strictObject({ type: z.literal("emoji"), name: z.string().min(1) });
const user = z.strictObject({ type: z.literal("user"), user_id: z.string().min(1), style });

const element = z.discriminatedUnion("type", [text, link, emoji, user]);

const section = z.strictObject({ type: z.literal("rich_text_section"), elements: z.array(element) });
const list = z.strictObject({
  type: z.literal("rich_text_list"),
  style: z.enum(["bullet", "ordered"]),
  elements: z.array(section),
  indent: z.number().int().min(0).exactOptional(),
  border: z.union([z.literal(0), z.literal(1)]).exactOptional(),
});
const quote = z.strictObject({
  type: z.literal("rich_text_quote"),
  elements: z.array(element),
  border: z.union([z.literal(0), z.literal(1)]).exactOptional(),
});
const preformatted = z.strictObject({
  type: z.literal("rich_text_preformatted"),
  elements: z.array(z.discriminatedUnion("type", [text, link])),
  border: z.union([z.literal(0), z.literal(1)]).exactOptional(),
});

export const richTextBlock = z.strictObject({
  type: z.literal("rich_text"),
  block_id: blockId,
  elements: atLeast(1, z.discriminatedUnion("type", [section, list, quote, preformatted])),
});

export type RichTextBlock = z.infer<typeof richTextBlock>;
export type RichTextContainer = RichTextBlock["elements"][number];
export type RichTextSection = z.infer<typeof section>;
export type RichTextElement = z.infer<typeof element>;
export type RichTextStyle = NonNullable<z.infer<typeof style>>;
