// Each limit at its edge, each rule, and where the faults point.
import { describe, expect, test } from "vitest";
import { type Limit, limits } from "./limits.js";
import { validateMessage } from "./validate-message.js";

const plain = (text: string) => ({ type: "plain_text", text });
const mrkdwn = (text: string) => ({ type: "mrkdwn", text });
const button = (more: object = {}) => ({ type: "button", text: plain("Show"), action_id: "show", ...more });
const section = (more: object = {}) => ({ type: "section", text: mrkdwn("Area 5"), ...more });
const cell = (text: string) => ({ type: "raw_text", text });
const dataTable = (more: object = {}) => ({
  type: "data_table",
  caption: "Scores",
  rows: [[cell("Area")], [cell("5")]],
  ...more,
});
const richText = (...elements: object[]) => ({ type: "rich_text", elements });

const faultsOf = (...blocks: unknown[]) =>
  validateMessage({ text: "Area 5", blocks }).map(({ pointer, code }) => `${code} ${pointer}`);

describe("texts at their limit", () => {
  const places: readonly [string, Limit, (text: string) => object, string][] = [
    ["header", limits.headerText, (text) => ({ type: "header", text: plain(text) }), "/blocks/0/text/text"],
    ["section", limits.sectionText, (text) => section({ text: mrkdwn(text) }), "/blocks/0/text/text"],
    ["field", limits.sectionFieldText, (text) => section({ fields: [mrkdwn(text)] }), "/blocks/0/fields/0/text"],
    [
      "context",
      limits.textObject,
      (text) => ({ type: "context", elements: [plain(text)] }),
      "/blocks/0/elements/0/text",
    ],
    [
      "button",
      limits.buttonText,
      (text) => section({ accessory: button({ text: plain(text) }) }),
      "/blocks/0/accessory/text/text",
    ],
    [
      "button value",
      limits.buttonValue,
      (value) => section({ accessory: button({ value }) }),
      "/blocks/0/accessory/value",
    ],
    ["button address", limits.buttonUrl, (url) => section({ accessory: button({ url }) }), "/blocks/0/accessory/url"],
    [
      "action id",
      limits.actionId,
      (action_id) => section({ accessory: button({ action_id }) }),
      "/blocks/0/accessory/action_id",
    ],
    [
      "accessibility label",
      limits.buttonAccessibilityLabel,
      (label) => section({ accessory: button({ accessibility_label: label }) }),
      "/blocks/0/accessory/accessibility_label",
    ],
    [
      "alt text",
      limits.imageAltText,
      (alt_text) => ({ type: "image", image_url: "https://example.org/a.png", alt_text }),
      "/blocks/0/alt_text",
    ],
    ["block id", limits.blockId, (block_id) => ({ type: "divider", block_id }), "/blocks/0/block_id"],
    ["markdown", limits.markdownText, (text) => ({ type: "markdown", text }), "/blocks/0/text"],
    ["caption", limits.textObject, (caption) => dataTable({ caption }), "/blocks/0/caption"],
    [
      "rich text",
      limits.messageBlockText,
      (text) => richText({ type: "rich_text_quote", elements: [{ type: "text", text }] }),
      "/blocks/0/elements/0/elements/0/text",
    ],
  ];

  test.each(places)(
    "%s takes its limit in code points, one more and none are refused",
    (_, { maximum }, blockWith, pointer) => {
      const withinBudget = Math.min(maximum, limits.messageBlockText.maximum - 100);
      expect(faultsOf(blockWith("💡".repeat(maximum))).filter((fault) => fault.endsWith(pointer))).toEqual([]);
      expect(faultsOf(blockWith("a".repeat(withinBudget)))).toEqual([]);
      expect(faultsOf(blockWith("a".repeat(maximum + 1)))).toContain(`too-long ${pointer}`);
      expect(faultsOf(blockWith(""))).toEqual([`empty ${pointer}`]);
    },
  );
});

describe("lists at their limit", () => {
  const times = (count: number, make: (index: number) => unknown) =>
    Array.from({ length: count }, (_, index) => make(index));
  const places: readonly [string, number, number, (count: number) => object, string][] = [
    ["fields", 1, 10, (count) => section({ fields: times(count, () => mrkdwn("a")) }), "/blocks/0/fields"],
    [
      "context elements",
      1,
      10,
      (count) => ({ type: "context", elements: times(count, () => plain("a")) }),
      "/blocks/0/elements",
    ],
    [
      "actions",
      1,
      25,
      (count) => ({ type: "actions", elements: times(count, (index) => button({ action_id: `a${index}` })) }),
      "/blocks/0/elements",
    ],
    ["table rows", 1, 100, (count) => ({ type: "table", rows: times(count, () => [cell("a")]) }), "/blocks/0/rows"],
    ["table columns", 1, 20, (count) => ({ type: "table", rows: [times(count, () => cell("a"))] }), "/blocks/0/rows/0"],
    ["data table rows", 2, 101, (count) => dataTable({ rows: times(count, () => [cell("a")]) }), "/blocks/0/rows"],
  ];

  test.each(places)("%s: from the fewest to the most, and no others", (_, fewest, most, blockWith, pointer) => {
    expect(faultsOf(blockWith(fewest))).toEqual([]);
    expect(faultsOf(blockWith(most))).toEqual([]);
    expect(faultsOf(blockWith(most + 1))).toContain(`too-many ${pointer}`);
    expect(faultsOf(blockWith(fewest - 1))).toContain(`too-few ${pointer}`);
  });

  test("a message takes 50 blocks", () => {
    const dividers = (count: number) => Array.from({ length: count }, () => ({ type: "divider" }));
    expect(faultsOf(...dividers(50))).toEqual([]);
    expect(faultsOf(...dividers(51))).toEqual(["too-many /blocks"]);
  });
});

describe("shapes", () => {
  test("an unknown type of block, element or text is named", () => {
    expect(validateMessage({ text: "a", blocks: [{ type: "carousel" }] })).toEqual([
      { pointer: "/blocks/0/type", code: "unknown-type", message: "unsupported type: carousel", refused: true },
    ]);
    expect(faultsOf({ type: "actions", elements: [{ type: "file_input" }] })).toEqual([
      "unknown-type /blocks/0/elements/0/type",
    ]);
    expect(faultsOf(section({ text: { type: "html", text: "a" } }))).toEqual(["unknown-type /blocks/0/text/type"]);
  });

  test("what is missing is named at the object that lacks it", () => {
    expect(validateMessage({ text: "a", blocks: [{ type: "image", image_url: "https://example.org/a.png" }] })).toEqual(
      [{ pointer: "/blocks/0", code: "missing", message: "missing required field: alt_text", refused: true }],
    );
    expect(faultsOf({ text: plain("a") })).toEqual(["missing /blocks/0"]);
    expect(faultsOf({ type: "section" })).toEqual(["missing /blocks/0"]);
    expect(faultsOf({ type: "data_table", rows: [[cell("a")], [cell("b")]] })).toEqual(["missing /blocks/0"]);
  });

  test("a field that Slack does not know is refused", () => {
    expect(faultsOf({ type: "divider", colour: "red" })).toEqual(["unknown-field /blocks/0"]);
    expect(faultsOf({ type: "header", text: { ...plain("a"), bold: true } })).toEqual(["unknown-field /blocks/0/text"]);
  });

  test("a header takes plain text only", () => {
    expect(faultsOf({ type: "header", text: mrkdwn("a") })).toEqual(["wrong-value /blocks/0/text/type"]);
  });

  test("what is no block at all is refused", () => {
    expect(faultsOf(null, "a", 3)).toEqual(["wrong-type /blocks/0", "wrong-type /blocks/1", "wrong-type /blocks/2"]);
    expect(validateMessage({ text: "a", blocks: "none" })).toMatchObject([{ pointer: "/blocks", code: "wrong-type" }]);
  });

  test("rows have one width, headers are plain, and the row header is a column", () => {
    expect(faultsOf(dataTable({ rows: [[cell("a"), cell("b")], [cell("a")]] }))).toEqual([
      "uneven-rows /blocks/0/rows/1",
    ]);
    const rich = richText({ type: "rich_text_section", elements: [{ type: "text", text: "a" }] });
    expect(faultsOf(dataTable({ rows: [[rich], [rich]] }))).toEqual(["wrong-type /blocks/0/rows/0/0"]);
    expect(faultsOf(dataTable({ row_header_column_index: 1 }))).toEqual([
      "wrong-value /blocks/0/row_header_column_index",
    ]);
    expect(faultsOf(dataTable({ page_size: 101 }))).toEqual(["wrong-value /blocks/0/page_size"]);
  });

  test("a table holds 10,000 characters", () => {
    const rows = (length: number) => [[cell("a".repeat(5_000))], [cell("a".repeat(length))]];
    expect(faultsOf(dataTable({ caption: "a", rows: rows(5_000) }))).toEqual([]);
    expect(faultsOf(dataTable({ caption: "a", rows: rows(5_001) }))).toEqual(["too-much-text /blocks/0/rows"]);
  });
});

describe("rules over the whole message", () => {
  test("block ids are unique", () => {
    const named = { type: "divider", block_id: "rest" };
    expect(faultsOf(named, { type: "divider" }, named)).toEqual(["duplicate /blocks/2/block_id"]);
  });

  test("action ids are unique within a block, not beyond it", () => {
    const actions = (...ids: string[]) => ({
      type: "actions",
      elements: ids.map((action_id) => button({ action_id })),
    });
    expect(faultsOf(actions("a", "b"), actions("a"))).toEqual([]);
    expect(faultsOf(actions("a", "b", "a"))).toEqual(["duplicate /blocks/0/elements/2/action_id"]);
  });

  test("there is one table, of either kind", () => {
    const table = { type: "table", rows: [[cell("a")]] };
    expect(faultsOf(table, section(), dataTable())).toEqual(["second-table /blocks/2"]);
  });

  test("all texts together have a budget", () => {
    const sections = (length: number) => Array.from({ length: 4 }, () => section({ text: mrkdwn("a".repeat(length)) }));
    expect(faultsOf(...sections(3_000))).toEqual([]);
    expect(faultsOf(...sections(3_000), { type: "header", text: plain("a") })).toEqual(["too-much-text /blocks"]);
  });
});

describe("the text of a message", () => {
  test("a message without text is poor, one without anything is refused", () => {
    expect(validateMessage({ blocks: [{ type: "divider" }] })).toMatchObject([
      { pointer: "/text", code: "no-text", refused: false },
    ]);
    expect(validateMessage({ text: " ", blocks: [{ type: "divider" }] })).toMatchObject([
      { code: "no-text", refused: false },
    ]);
    expect(validateMessage({})).toMatchObject([{ code: "no-text", refused: true }]);
    expect(validateMessage({ text: "Area 5" })).toEqual([]);
  });

  test("Slack cuts a text that is too long, so it is a fault that is not refused", () => {
    expect(validateMessage({ text: "a".repeat(40_000) })).toEqual([]);
    expect(validateMessage({ text: "a".repeat(40_001) })).toMatchObject([{ code: "too-long", refused: false }]);
  });
});

test("every fault of a message is found at once", () => {
  const faults = faultsOf({ type: "header", text: plain("") }, dataTable({ caption: "", rows: [[cell("")]] }), {
    type: "x",
  });
  expect(faults).toEqual([
    "empty /blocks/0/text/text",
    "empty /blocks/1/caption",
    "empty /blocks/1/rows/0/0/text",
    "too-few /blocks/1/rows",
    "unknown-type /blocks/2/type",
  ]);
});
