// Whatever blocks come in, what comes out is a message that Slack takes.
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Block } from "../block.js";
import type { Button } from "../blocks/button.js";
import type { ImageElement } from "../blocks/image.js";
import type { RichTextBlock, RichTextElement } from "../blocks/rich-text.js";
import type { TableCell } from "../blocks/table-cell.js";
import type { TextObject } from "../text-object.js";
import { validateMessage } from "../validate-message.js";
import { fitBlocks } from "./fit-blocks.js";
import { fitMessage } from "./fit-message.js";

const text = fc.oneof(
  { weight: 6, arbitrary: fc.string({ unit: "grapheme", maxLength: 20 }) },
  { weight: 2, arbitrary: fc.constantFrom("", " ", "<https://example.org|et sted>", "&amp;") },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom("a", "mål ", "👨‍👩‍👧‍👦", "<b c", "&"), fc.constantFrom(80, 160, 300, 2_100, 3_100, 13_000))
      .map(([part, count]) => part.repeat(Math.ceil(count / part.length))),
  },
);
const id = fc.option(fc.constantFrom("", "a", "b", "x".repeat(256)), { nil: undefined });

const withId = <T extends object>(base: fc.Arbitrary<T>) =>
  fc.tuple(base, id).map(([block, block_id]) => (block_id === undefined ? block : { ...block, block_id }));
const list = <T>(item: fc.Arbitrary<T>, most: number) =>
  fc.oneof(
    { weight: 5, arbitrary: fc.array(item, { maxLength: 4 }) },
    { weight: 1, arbitrary: fc.array(item, { minLength: most, maxLength: most + 3 }) },
  );

const plain = text.map((value) => ({ type: "plain_text" as const, text: value }));
const textObject: fc.Arbitrary<TextObject> = fc.oneof(
  plain,
  text.map((value) => ({ type: "mrkdwn" as const, text: value })),
);
const image: fc.Arbitrary<ImageElement> = fc.record({ type: fc.constant("image"), image_url: text, alt_text: text });
const button: fc.Arbitrary<Button> = fc.record(
  {
    type: fc.constant("button"),
    text: plain,
    action_id: fc.constantFrom("a", "b", ""),
    value: text,
    url: text,
    accessibility_label: text,
  },
  { requiredKeys: ["type", "text"] },
);
const richElement: fc.Arbitrary<RichTextElement> = fc.oneof(
  fc.record({ type: fc.constant("text"), text }),
  fc.record({ type: fc.constant("link"), url: text, text }, { requiredKeys: ["type", "url"] }),
  fc.record({ type: fc.constant("emoji"), name: fc.constantFrom("", "wave") }),
  fc.record({ type: fc.constant("user"), user_id: fc.constantFrom("", "U1") }),
);
const richSection = fc.record({ type: fc.constant("rich_text_section"), elements: list(richElement, 5) });
const richText: fc.Arbitrary<RichTextBlock> = fc.record({
  type: fc.constant("rich_text"),
  elements: list(
    fc.oneof(
      richSection,
      fc.record({ type: fc.constant("rich_text_quote"), elements: list(richElement, 5) }),
      fc.record({ type: fc.constant("rich_text_list"), style: fc.constant("bullet"), elements: list(richSection, 5) }),
      fc.record({
        type: fc.constant("rich_text_preformatted"),
        elements: list(fc.record({ type: fc.constant("text"), text }), 3),
      }),
    ),
    5,
  ),
});
const cell: fc.Arbitrary<TableCell> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ type: fc.constant("raw_text"), text }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant("raw_number"), value: fc.integer(), text }) },
  { weight: 1, arbitrary: richText },
);
const rows = fc.oneof(
  fc.array(fc.array(cell, { maxLength: 3 }), { maxLength: 4 }),
  fc.array(fc.array(cell, { minLength: 21, maxLength: 21 }), { minLength: 1, maxLength: 2 }),
  fc.array(fc.tuple(cell), { minLength: 100, maxLength: 103 }),
);

const anyBlock: fc.Arbitrary<Block> = withId(
  fc.oneof(
    fc.record({ type: fc.constant("header"), text: plain }),
    fc.record({ type: fc.constant("divider") }),
    fc.record({ type: fc.constant("markdown"), text }),
    fc.record(
      {
        type: fc.constant("section"),
        text: textObject,
        fields: list(textObject, 10),
        accessory: fc.oneof(button, image),
      },
      { requiredKeys: ["type"] },
    ),
    fc.record({ type: fc.constant("context"), elements: list(fc.oneof(textObject, image), 10) }),
    fc.record({ type: fc.constant("actions"), elements: list(button, 25) }),
    fc.record(
      { type: fc.constant("image"), image_url: text, alt_text: text, title: plain },
      { requiredKeys: ["type", "image_url", "alt_text"] },
    ),
    richText,
    fc.record(
      { type: fc.constant("table"), rows, column_settings: list(fc.constant({ align: "right" as const }), 20) },
      { requiredKeys: ["type", "rows"] },
    ),
    fc.record(
      {
        type: fc.constant("data_table"),
        rows,
        caption: text,
        page_size: fc.integer({ min: -1, max: 120 }),
        row_header_column_index: fc.nat(25),
      },
      { requiredKeys: ["type", "rows", "caption"] },
    ),
  ),
);
const anyBlocks = fc.oneof(
  { weight: 4, arbitrary: fc.array(anyBlock, { maxLength: 8 }) },
  { weight: 1, arbitrary: fc.array(anyBlock, { minLength: 51, maxLength: 55 }) },
);
const notice: Block = { type: "context", block_id: "a", elements: [{ type: "plain_text", text: "There is more." }] };

test("every fitted message validates", () => {
  fc.assert(
    fc.property(anyBlocks, fc.option(anyBlock, { nil: undefined }), (blocks, last) => {
      expect(validateMessage(fitMessage({ text: "Area 5", blocks }, last))).toEqual([]);
    }),
  );
});

test("fitting again changes nothing", () => {
  fc.assert(
    fc.property(anyBlocks, (blocks) => {
      const once = fitBlocks(blocks);
      expect(fitBlocks(once)).toEqual(once);
    }),
  );
});

test("the notice stands last or not at all, and never where the blocks fit already", () => {
  fc.assert(
    fc.property(anyBlocks, (blocks) => {
      const fitted = fitBlocks(blocks);
      const announced = fitBlocks(blocks, notice);
      expect(fitBlocks(fitted, notice)).toEqual(fitted);
      const last = announced.at(-1);
      const announces = last?.type === "context" && JSON.stringify(last.elements).includes("There is more.");
      expect(announced).toEqual(announces ? announced : fitted);
    }),
  );
});
