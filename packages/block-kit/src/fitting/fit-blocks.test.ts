// What becomes of blocks that do not fit.
import { expect, test } from "vitest";
import type { Block } from "../block.js";
import { fitBlocks } from "./fit-blocks.js";

const section = (text: string): Block => ({ type: "section", text: { type: "mrkdwn", text } });
const notice: Block = { type: "context", elements: [{ type: "plain_text", text: "There is more." }] };

test("blocks that fit come back unchanged, without a notice", () => {
  const blocks: Block[] = [
    { type: "header", text: { type: "plain_text", text: "Area 5" } },
    section("41 of 100"),
    {
      type: "data_table",
      caption: "Scores",
      rows: [[{ type: "raw_text", text: "Area" }], [{ type: "raw_number", value: 5, text: "5" }]],
      row_header_column_index: 0,
    },
    { type: "rich_text", elements: [{ type: "rich_text_quote", elements: [{ type: "text", text: "Few <goals>" }] }] },
    { type: "actions", elements: [{ type: "button", text: { type: "plain_text", text: "Why?" }, action_id: "ask" }] },
  ];
  expect(fitBlocks(blocks, notice)).toEqual(blocks);
});

test("a cut never leaves half a link or half an entity behind", () => {
  const link = "<https://example.org|a place>";
  const [long] = fitBlocks([section(`${"a ".repeat(1_490)}${link} and more words`)]);
  expect(long).toEqual(section(`${"a ".repeat(1_490).trimEnd()}…`));
});

test("what is beyond the fiftieth block is left out, and the notice says so in its place", () => {
  const blocks = Array.from({ length: 60 }, (_, index) => section(`Row ${index}`));
  const fitted = fitBlocks(blocks, notice);
  expect(fitted).toHaveLength(50);
  expect(fitted.slice(0, 49)).toEqual(blocks.slice(0, 49));
  expect(fitted.at(-1)).toEqual(notice);
});

test("a block over the budget is left out whole; shorter ones after it stay", () => {
  const blocks = ["a", "b", "c", "d"].map((letter) => section(letter.repeat(2_900)));
  expect(fitBlocks([...blocks, section("last")], notice)).toEqual([...blocks.slice(0, 3), section("last"), notice]);
});

test("a second table goes, and a repeated id is dropped", () => {
  const table: Block = { type: "table", block_id: "t", rows: [[{ type: "raw_text", text: "5" }]] };
  const divider: Block = { type: "divider", block_id: "t" };
  expect(fitBlocks([table, table, divider])).toEqual([table, { type: "divider" }]);
});

test("a button whose value does not fit goes; its neighbours stay", () => {
  const button = (value: string) =>
    ({ type: "button", text: { type: "plain_text", text: "Ask" }, action_id: value.slice(0, 5), value }) as const;
  const blocks: Block[] = [{ type: "actions", elements: [button("short"), button("x".repeat(2_001))] }];
  expect(fitBlocks(blocks)).toEqual([{ type: "actions", elements: [button("short")] }]);
});

test("a table keeps as many rows as its text allows, and an empty cell shows a dash", () => {
  const row = (text: string) => [{ type: "raw_text" as const, text }];
  const [table] = fitBlocks([
    { type: "table", rows: [row(""), ...Array.from({ length: 12 }, () => row("a".repeat(900)))] },
  ]);
  expect(table).toMatchObject({ rows: [row("–"), ...Array.from({ length: 11 }, () => row("a".repeat(900)))] });
});
