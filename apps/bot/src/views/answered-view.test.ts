// What an answer's message holds, and what becomes of long ones.
import { type BlockMessage, codePointLength, limits, validateMessage } from "@kompass/block-kit";
import { expect, test } from "vitest";
import { answered, cite, finding, score } from "../testing/hand-made-answers.js";
import { answeredView } from "./answered-view.js";

const blocksOf = ({ blocks }: BlockMessage, type: string) => blocks.filter((block) => block.type === type);
const textIn = (value: unknown) => JSON.stringify(value);

test("the first line is the headline, and no line stands twice", () => {
  const { blocks } = answeredView(answered("Totalt: 555 av 800 poeng.\nDet er summen av de oppgitte poengene."));
  expect(blocks).toMatchObject([
    { type: "header", text: { text: "Totalt: 555 av 800 poeng." } },
    { type: "rich_text", elements: [{ elements: [{ text: "Det er summen av de oppgitte poengene." }] }] },
    { type: "context" },
    { type: "actions", elements: [{ action_id: "source:show" }] },
    { type: "context_actions" },
  ]);
});

test("list items that only repeat a row of the table are left to the table; others stay", () => {
  const text = [
    "De svakeste delområdene:",
    "• 5.2 Service: 3,3 av 20 poeng (16,5\u00a0%), linje 961",
    "• 5.3 Informasjon: mangler 13,3 poeng (6,7 av 20 poeng), linje 963",
    "• 5.4 Klager: 9 av 20 poeng",
  ].join("\n");
  const facts = [
    score("5.2", 3.3, 20, { label: "5.2 Service: poengsum" }),
    score("5.3", 6.7, 20, { label: "5.3 Informasjon: poengsum" }),
  ];
  const citations = [cite("5.2", 961), cite("5.3", 963)];
  const view = answeredView(answered(text, { facts, citations }));
  const prose = textIn(blocksOf(view, "rich_text"));
  expect(prose).not.toContain("5.2 Service");
  expect(prose).toContain("5.3 Informasjon: mangler 13,3 poeng");
  expect(prose).toContain("5.4 Klager");
  expect(textIn(blocksOf(view, "data_table"))).toContain("5.2 Service");
  expect(textIn(blocksOf(view, "context"))).toContain("5.2 (linje 961), 5.3 (linje 963)");
});

test("one score needs no table, two have one with a name, a header and a row header", () => {
  expect(blocksOf(answeredView(answered("a", { facts: [score("5.2", 3.3, 20)] })), "data_table")).toEqual([]);
  const facts = [score("5.2", 3.3, 20), score("5.3", 10, 20)];
  expect(blocksOf(answeredView(answered("a", { facts })), "data_table")).toEqual([
    {
      type: "data_table",
      caption: "Poeng (oppgitt)",
      row_header_column_index: 0,
      page_size: 2,
      rows: [
        ["Område", "Poeng", "Maks", "Andel"].map((text) => ({ type: "raw_text", text })),
        [
          { type: "raw_text", text: "5.2" },
          { type: "raw_number", value: 3.3, text: "3,3" },
          { type: "raw_number", value: 20, text: "20" },
          { type: "raw_number", value: 16.5, text: "16,5\u00a0%" },
        ],
        [
          { type: "raw_text", text: "5.3" },
          { type: "raw_number", value: 10, text: "10" },
          { type: "raw_number", value: 20, text: "20" },
          { type: "raw_number", value: 50, text: "50\u00a0%" },
        ],
      ],
    },
  ]);
});

test("figures keep their own decimals, and the basis of each is said where they differ", () => {
  const facts = [score("2", 77, 100), score("2", 73.1, 100, { basis: "computed" })];
  const [table] = blocksOf(answeredView(answered("a", { facts })), "data_table");
  const cells = textIn(table);
  expect(cells).toContain('"77"');
  expect(cells).toContain('"73,1"');
  expect(cells).toContain('"oppgitt"');
  expect(cells).toContain('"utregnet"');
});

test("figures of other kinds are in no table of scores", () => {
  const asked = score("5", 70, 100, { basis: "asked" });
  const count = score("5", 4, 75, { unit: "count" });
  const difference = { ...score("5", 12, 100), ref: null };
  const view = answeredView(answered("a", { facts: [score("5", 41, 100), asked, count, difference] }));
  expect(blocksOf(view, "data_table")).toEqual([]);
});

test("a finding stands word for word with its category, id and line, and not in the text too", () => {
  const quote = "Ansatte & ledere <må> spørre *brukerne*";
  const view = answeredView(
    answered(`Svakest er 5.2.\n• «${quote}» (F5-V-01)`, { citations: [finding("F5-V-01", 1044, quote)] }),
  );
  expect(blocksOf(view, "rich_text")).toEqual([
    {
      type: "rich_text",
      elements: [
        {
          type: "rich_text_quote",
          elements: [
            { type: "text", text: `«${quote}»\n` },
            { type: "text", text: "svakhet, F5-V-01, linje 1044", style: { italic: true } },
          ],
        },
      ],
    },
  ]);
  expect(view.text).toContain("Ansatte &amp; ledere &lt;må&gt; spørre *brukerne*");
});

test("a place may be a page or an address", () => {
  const source = (more: object) => ({ source: { document: "Rapport", line: null, page: null, url: null, ...more } });
  const citations = [
    cite("5", 0, source({ page: 12 })),
    cite("6", 0, source({ url: "https://example.org/a" })),
    cite("7", 0, source({})),
  ];
  expect(textIn(answeredView(answered("a", { citations })).blocks)).toContain(
    "Kilder: Rapport: 5 (side 12), 6 (https://example.org/a), 7",
  );
});

test("what the source says against itself is a note of its own", () => {
  const note = "Kilden oppgir 77, men radene gir 73,1.";
  const view = answeredView(answered(`Nei.\n${note}`, { notes: [note] }));
  expect(textIn(view.blocks).split(note)).toHaveLength(2);
  expect(blocksOf(view, "rich_text")).toMatchObject([
    { elements: [{ elements: [{ text: "Merk:", style: { bold: true } }, { text: ` ${note}` }] }] },
  ]);
});

test("four thousand characters and twenty findings fit, and every word is in the text", () => {
  const quotes = Array.from({ length: 20 }, (_, index) => `Funn ${index} ${"som forklarer noe ".repeat(10)}`.trim());
  const prose = "Kommunen arbeider med planer og mål. ".repeat(60).trim();
  const text = [...quotes.map((quote) => `– «${quote}»`), prose].join("\n").slice(0, 4_000);
  const citations = quotes.map((quote, index) =>
    finding(`F5-V-${String(index + 1).padStart(2, "0")}`, 1_000 + index, quote),
  );
  const facts = Array.from({ length: 35 }, (_, index) =>
    score(`${index}`, index, 40, { label: `Delområde nummer ${index}` }),
  );
  const suggestions = Array.from({ length: 9 }, (_, index) => `Hva med delområde ${index}? ${"Og mer. ".repeat(20)}`);
  const view = answeredView(answered(text, { citations, facts, suggestions, notes: [prose.slice(0, 600)] }));
  expect(validateMessage(view)).toEqual([]);
  expect(view.text).toBe(text);
  for (const quote of quotes) expect(textIn(view.blocks)).toContain(quote);
  expect(view.blocks.at(-1)).toMatchObject({ type: "context" });
});

test("findings that there is no room for are counted", () => {
  const quotes = Array.from({ length: 20 }, (_, index) => `Funn ${index} ${"x".repeat(600)}`);
  const citations = quotes.map((quote, index) => finding(`F5-V-${index}`, index, quote));
  const view = answeredView(answered("Dette sier rapporten:", { citations }));
  expect(validateMessage(view)).toEqual([]);
  expect(textIn(view.blocks)).toMatch(/1[0-9] funn til er ikke vist\./);
});

test("buttons are five at most, short on their face and whole behind it", () => {
  const suggestions = Array.from({ length: 7 }, (_, index) => `Spørsmål ${index} ${"om noe langt ".repeat(20)}`);
  const [actions] = blocksOf(answeredView(answered("a", { suggestions })), "actions");
  const { elements = [] } = actions as Extract<typeof actions, { type: "actions" }>;
  const buttons = elements.filter((element) => element.type === "button");
  expect(buttons.map(({ value }) => value)).toEqual(suggestions.slice(0, 5));
  for (const { text } of buttons) expect(codePointLength(text.text)).toBeLessThanOrEqual(limits.buttonText.maximum);
});
