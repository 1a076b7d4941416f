// Text in pieces that Slack shows as they are: paragraphs, lists, quotes and preformatted text, without any markup to escape.
import { z } from "zod";
import { fitsIdentifier } from "../fitting/fit-identifier.js";
import { fitText } from "../fitting/fit-text.js";
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

export function fitRichText(block: RichTextBlock): RichTextBlock | undefined {
  const elements = block.elements.map(fitContainer);
  return elements.length === 0 ? undefined : { ...block, elements };
}

function fitContainer(container: RichTextContainer): RichTextContainer {
  switch (container.type) {
    case "rich_text_list":
      return {
        ...container,
        elements: container.elements.map((item) => ({ ...item, elements: item.elements.flatMap(fitElement) })),
      };
    case "rich_text_preformatted":
      return { ...container, elements: container.elements.flatMap(fitElement) };
    default:
      return { ...container, elements: container.elements.flatMap(fitElement) };
  }
}

function fitElement<T extends RichTextElement>(element: T): T[] {
  switch (element.type) {
    case "text":
      return element.text === "" ? [] : [{ ...element, text: fitText(element.text, limits.fittedBlockText) }];
    case "link": {
      const { text, ...rest } = element;
      if (!fitsIdentifier(element.url, limits.buttonUrl)) return [];
      return [{ ...rest, ...(text && { text: fitText(text, limits.fittedBlockText) }) } as T];
    }
    case "user":
      return element.user_id === "" ? [] : [element];
    case "emoji":
      return element.name === "" ? [] : [element];
  }
}
