// The scores of an answer side by side, with the basis of each where they differ.
import type { Fact, FactBasis } from "@kompass/answers";
import { type DataTableBlock, limits, readableTexts, type TableCell } from "@kompass/block-kit";
import { exactOfJson, type Locale, multiply, printNumber, printPercent, ratio } from "@kompass/model";
import { stringsOf } from "../locales/strings-of.js";

export type Score = Fact & { readonly max: number };

interface Column {
  readonly head: string;
  readonly cell: (score: Score) => TableCell;
}

const ofScores: readonly FactBasis[] = ["declared", "declared-sum", "computed"];

/** A table where there are at least two scores to compare. Up to 100 of them, in the order of the facts. */
export function scoreTable(facts: readonly Fact[], locale: Locale): DataTableBlock | undefined {
  const scores = comparableScores(facts).slice(0, limits.dataTableRows.maximum - 1);
  if (scores.length < 2) return undefined;
  const columns = columnsFor(scores, locale);
  return {
    type: "data_table",
    caption: captionFor(scores, locale),
    rows: [columns.map(({ head }) => text(head)), ...scores.map((score) => columns.map(({ cell }) => cell(score)))],
    page_size: Math.min(scores.length, 20),
    row_header_column_index: 0,
  };
}

interface Row {
  readonly name: string;
  /** What stands beside the name, each below one of the heads. */
  readonly cells: readonly string[];
  readonly heads: readonly string[];
}

/** The rows of such a table below its header. */
export function readRows({ rows: [head = [], ...rows] }: DataTableBlock): readonly Row[] {
  const [, ...heads] = readableTexts(head);
  return rows.map((row) => {
    const [name = "", ...cells] = readableTexts(row);
    return { name, cells, heads };
  });
}

/** The scores among the facts of an answer, in their order. */
export const comparableScores = (facts: readonly Fact[]): readonly Score[] => facts.filter(isScore);

function isScore(fact: Fact): fact is Score {
  return fact.unit === "points" && fact.ref !== null && fact.max !== undefined && ofScores.includes(fact.basis);
}

function columnsFor(scores: readonly Score[], locale: Locale): readonly Column[] {
  const { table } = stringsOf(locale);
  const columns: readonly Column[] = [
    { head: table.node, cell: (score) => text(nodeNameOf(score, locale)) },
    { head: table.points, cell: ({ value }) => number(value, asPrinted(value, locale)) },
    { head: table.maximum, cell: ({ max }) => number(max, asPrinted(max, locale)) },
    {
      head: table.share,
      cell: ({ share }) => (share === undefined ? text("–") : number(share, percent(share, locale))),
    },
  ];
  return basesOf(scores).length === 1
    ? columns
    : [...columns, { head: table.basis, cell: ({ basis }) => text(table.bases[basis]) }];
}

function captionFor(scores: readonly Score[], locale: Locale): string {
  const { table } = stringsOf(locale);
  const [basis, ...others] = basesOf(scores);
  return basis === undefined || others.length > 0 ? table.caption : `${table.caption} (${table.bases[basis]})`;
}

function basesOf(scores: readonly Score[]): readonly FactBasis[] {
  return [...new Set(scores.map(({ basis }) => basis))];
}

function text(content: string): TableCell {
  return { type: "raw_text", text: content };
}

function number(value: number, written: string): TableCell {
  return { type: "raw_number", value, text: written };
}

/** A label ends with what the figure is: "område 2 (Samfunn): poengsum". The table's columns say that. */
export function nodeNameOf({ label }: Score, locale: Locale): string {
  const colon = label.lastIndexOf(": ");
  const name = colon < 0 ? label : label.slice(0, colon);
  return name.slice(0, 1).toLocaleUpperCase(locale) + name.slice(1);
}

/** As many decimals as the figure has: nothing is rounded, and nothing made to look more exact. */
function asPrinted(value: number, locale: Locale): string {
  const decimals = String(value).split(".")[1]?.length ?? 0;
  return printNumber(exactOfJson(value), decimals, locale);
}

function percent(value: number, locale: Locale): string {
  return printPercent(multiply(exactOfJson(value), ratio(1n, 100n)), locale);
}
