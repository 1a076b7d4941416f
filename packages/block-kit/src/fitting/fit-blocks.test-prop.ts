// Whatever blocks come in, what comes out is a message that Slack takes.
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Block } from "../block.js";
import type { DataVisualizationBlock } from "../blocks/data-visualization.js";
import type { ImageElement } from "../blocks/image.js";
import type { RichTextBlock, RichTextElement } from "../blocks/rich-text.js";
import type { TableCell } from "../blocks/table-cell.js";
import type { ActionElement, ContextActionElement, InputElement } from "../element.js";
import type { Button } from "../elements/button.js";
import type { TextObject } from "../text-object.js";
import { validateHome } from "../validate-home.js";
import { validateMessage } from "../validate-message.js";
import { validateModal } from "../validate-modal.js";
import { fitBlocks } from "./fit-blocks.js";
import { fitMessage } from "./fit-message.js";
import { fitHome, fitModal } from "./fit-view.js";

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
const actionId = fc.constantFrom("a", "b", "", "x".repeat(256));
const word = fc
  .oneof(
    { weight: 10, arbitrary: fc.string({ unit: "grapheme", minLength: 1, maxLength: 8 }) },
    { weight: 1, arbitrary: fc.constantFrom("", "mål ".repeat(90)) },
  )
  .map((value) => ({ type: "plain_text" as const, text: value }));
const confirm = fc.record({ title: word, text: word, confirm: word, deny: word });
const option = fc.record(
  { text: word, value: fc.constantFrom("1", "2", "3", "", "x".repeat(151)), description: word },
  { requiredKeys: ["text", "value"] },
);
const fewOrMany = (most: number) =>
  fc.oneof(
    { weight: 20, arbitrary: fc.array(option, { maxLength: 3 }) },
    { weight: 1, arbitrary: fc.constant(Array.from({ length: most + 1 }, (_, index) => numbered(index))) },
  );
const numbered = (index: number) => ({ text: { type: "plain_text" as const, text: "a" }, value: String(index) });
const withChoice = <T extends object>(base: fc.Arbitrary<T & { options: { value: string }[] }>, field: string) =>
  fc.tuple(base, fc.nat(3)).map(([element, place]) => {
    const chosen = element.options[place];
    const initial = field === "initial_option" ? chosen : chosen && [chosen];
    return { ...element, ...(initial && { [field]: initial }) };
  });
const frame = { action_id: actionId, confirm, placeholder: word };
const choice = <T extends string>(type: T, most: number, more: object = {}) =>
  fc.record(
    { type: fc.constant(type), action_id: actionId, confirm, options: fewOrMany(most), ...more },
    { requiredKeys: ["type", "options"] },
  );
const chooser = fc.oneof(
  fc.record({ type: fc.constant("datepicker"), ...frame }, { requiredKeys: ["type"] }),
  fc.record({ type: fc.constant("timepicker"), ...frame }, { requiredKeys: ["type"] }),
  fc.record({ type: fc.constant("users_select"), ...frame }, { requiredKeys: ["type"] }),
  fc.record({ type: fc.constant("multi_conversations_select"), ...frame }, { requiredKeys: ["type"] }),
  withChoice(choice("static_select", 100, { placeholder: word }), "initial_option"),
  withChoice(choice("multi_static_select", 100, { placeholder: word }), "initial_options"),
  withChoice(choice("radio_buttons", 10), "initial_option"),
  withChoice(choice("checkboxes", 10), "initial_options"),
);
const action = fc.oneof(button, choice("overflow", 5), chooser) as fc.Arbitrary<ActionElement>;
const input = fc.oneof(
  fc.record({ type: fc.constant("file_input"), action_id: actionId }),
  fc.record(
    { type: fc.constant("plain_text_input"), action_id: actionId, placeholder: plain, initial_value: text },
    { requiredKeys: ["type"] },
  ),
  chooser,
) as fc.Arbitrary<InputElement>;
const feedbackButton = fc.record(
  { text: plain, value: text, accessibility_label: text },
  { requiredKeys: ["text", "value"] },
);
const contextAction: fc.Arbitrary<ContextActionElement> = fc.oneof(
  fc.record({
    type: fc.constant("feedback_buttons"),
    action_id: actionId,
    positive_button: feedbackButton,
    negative_button: feedbackButton,
  }),
  fc.record({ type: fc.constant("icon_button"), icon: fc.constant("trash"), text: plain, value: text, confirm }),
);
const label = fc.constantFrom("1", "2", "", "Medarbeidere og organisasjon", "Medarbeidere og organisering");
const chart: fc.Arbitrary<DataVisualizationBlock> = fc.record({
  type: fc.constant("data_visualization"),
  title: text,
  chart: fc.oneof(
    fc.record({ type: fc.constant("pie"), segments: list(fc.record({ label, value: fc.integer() }), 12) }),
    fc.tuple(fc.array(label, { maxLength: 3 }), list(label, 12), text).map(([categories, names, x_label]) => ({
      type: "bar" as const,
      series: names.map((name) => ({ name, data: categories.map((category) => ({ label: category, value: 1 })) })),
      axis_config: { categories, x_label },
    })),
  ),
});
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
        accessory: fc.oneof(action, image),
      },
      { requiredKeys: ["type"] },
    ),
    fc.record({ type: fc.constant("context"), elements: list(fc.oneof(textObject, image), 10) }),
    fc.record({ type: fc.constant("actions"), elements: list(action, 25) }),
    fc.record({ type: fc.constant("context_actions"), elements: list(contextAction, 5) }),
    fc.record({ type: fc.constant("input"), label: plain, element: input, hint: plain }),
    chart,
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

test("every fitted home page and modal validates", () => {
  const word = { type: "plain_text" as const, text: "Ny oppgave for kommunen" };
  fc.assert(
    fc.property(anyBlocks, fc.nat(30), (blocks, length) => {
      expect(validateHome(fitHome({ type: "home", blocks }))).toEqual([]);
      const title = { ...word, text: word.text.padEnd(length, "n") };
      expect(validateModal(fitModal({ type: "modal", title, submit: title, blocks }))).toEqual([]);
    }),
    { numRuns: 50 },
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
