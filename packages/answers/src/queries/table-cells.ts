// The cells of a context table that a query asks for, as facts with their rows.
import type { Review } from "@kompass/findings";
import { add, type ContextTable, type Exact, exact, exactOfJson, zero } from "@kompass/model";
import type { FactBasis, FactUnit } from "../fact.js";
import type { CitationDraft, FactDraft } from "../phrase/draft.js";
import { list, quote, type Value } from "../phrase/value.js";
import type { QueryOf } from "../query.js";
import { type Row, type Span, singleColumns, spanOf, sumColumn, yearOf, yearRows } from "../tables/table-parts.js";
import { documentOf } from "./evidence.js";

/** A column, or several added up. */
export interface Column {
  readonly name: Value;
  readonly label: string;
  readonly valueIn: (row: Row) => Exact | undefined;
  readonly basis: FactBasis;
}

export interface Cell {
  readonly column: Column;
  readonly when: Value;
  readonly fact: FactDraft;
  /** The row it stands in; `undefined` where it was added up. */
  readonly row: Row | undefined;
}

export function citeRow(review: Review, table: ContextTable, row: Row): CitationDraft {
  return {
    kind: "table",
    ref: table.id,
    label: { of: "source", text: row.label },
    quote: row.label,
    document: documentOf(review),
    line: row.line ?? table.line,
    url: null,
  };
}

export function citeTable(review: Review, table: ContextTable): CitationDraft {
  return {
    kind: "table",
    ref: table.id,
    label: { of: "source", text: `${table.title} (${table.unit})` },
    quote: table.title,
    document: documentOf(review),
    line: table.line,
    url: null,
  };
}

function unitOf({ unit }: ContextTable): FactUnit {
  if (/%|prosent|procent|percent/i.test(unit)) return "percent";
  return /(?:1[\s.,]?000|tusen|thousand).*(?:kr|nok)|tkr|tnok/i.test(unit) ? "thousand-kroner" : "count";
}

const yearFact = (year: number, basis: FactBasis = "stated"): FactDraft => ({
  ref: null,
  label: { of: "word", what: "year" },
  value: exact(year),
  period: String(year),
  unit: "year",
  basis,
});

export const yearsValue = ({ from, to }: Span): Value => ({ is: "years", from: yearFact(from), to: yearFact(to) });

const whenOf = (row: Row): Value => {
  const year = yearOf(row);
  return year === undefined ? quote(row.label) : { is: "year", fact: yearFact(year) };
};

function one({ columns }: ContextTable, at: number): Column {
  const header = columns[at] ?? "";
  return {
    name: { is: "column", header },
    label: header,
    valueIn: ({ values }) => {
      const value = values[at];
      return value === undefined ? undefined : exactOfJson(value);
    },
    basis: "stated",
  };
}

function added(table: ContextTable, at: readonly number[], name: Value): Column {
  return {
    name,
    label: at.map((index) => table.columns[index] ?? "").join(" + "),
    valueIn: ({ values }) => {
      let sum = zero;
      for (const index of at) {
        const value = values[index];
        if (value === undefined) return undefined;
        sum = add(sum, exactOfJson(value));
      }
      return sum;
    },
    basis: "computed",
  };
}

const sameHeader = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/** Where each asked header stands; -1 for one that the table has not. */
export const columnsAt = (table: ContextTable, headers: readonly string[]): readonly number[] =>
  headers.map((header) => table.columns.findIndex((each) => sameHeader(each, header)));

/** The table's own sum, added up where it has no column of it. */
export function everything(table: ContextTable): Column {
  const sum = sumColumn(table);
  return sum === undefined ? added(table, singleColumns(table), { is: "column", header: "sum" }) : one(table, sum);
}

export function columnsOf(table: ContextTable, query: QueryOf<"table">): readonly Column[] {
  const asked = columnsAt(table, query.columns).filter((at) => at >= 0);
  if (query.together) {
    if (asked.length === 0) return [everything(table)];
    const [only, ...more] = asked;
    if (only !== undefined && more.length === 0) return [one(table, only)];
    return [added(table, asked, list(asked.map((at) => one(table, at).name)))];
  }
  return (asked.length > 0 ? asked : singleColumns(table)).map((at) => one(table, at));
}

export function cellAt(table: ContextTable, row: Row, column: Column): readonly Cell[] {
  const value = column.valueIn(row);
  if (value === undefined) return [];
  const fact: FactDraft = {
    ref: null,
    label: { of: "source", text: `${column.label}, ${row.label}` },
    value,
    period: row.label,
    unit: unitOf(table),
    basis: column.basis,
  };
  return [{ column, when: whenOf(row), fact, row }];
}

const isFaulty = (review: Review, table: ContextTable, row: Row): boolean =>
  review.tableFaults.some(
    (fault) =>
      fault.table === table.id &&
      (fault.kind === "wrong-label" || fault.kind === "wrong-sum") &&
      fault.line === row.line,
  );

export interface Added {
  readonly cell: Cell;
  /** A row that says it adds up these years, and doesn't. */
  readonly faulty: Cell | undefined;
}

/** The printed row that adds up these years; where it is missing or faulty, the years added up. */
export function addUp(review: Review, table: ContextTable, span: Span, column: Column): Added | undefined {
  const years = yearRows(table).filter((row) => {
    const year = yearOf(row) ?? 0;
    return year >= span.from && year <= span.to;
  });
  const printed = table.rows.find((row) => {
    const says = spanOf(row);
    return says?.from === span.from && says.to === span.to;
  });
  const isRight = printed && !isFaulty(review, table, printed);
  const [stated] = printed ? cellAt(table, printed, column) : [];
  if (isRight && stated) return { cell: { ...stated, when: yearsValue(span) }, faulty: undefined };
  let sum = zero;
  for (const row of years) {
    const value = column.valueIn(row);
    if (value === undefined) return undefined;
    sum = add(sum, value);
  }
  if (years.length === 0) return undefined;
  const fact: FactDraft = {
    ref: null,
    label: { of: "source", text: `${column.label}, ${span.from}-${span.to}` },
    value: sum,
    period: `${span.from}-${span.to}`,
    unit: unitOf(table),
    basis: "computed",
  };
  return { cell: { column, when: yearsValue(span), fact, row: undefined }, faulty: stated };
}

/** From the first to the last year of a table. */
export function wholeSpan(table: ContextTable): Span | undefined {
  const years = yearRows(table).flatMap((row) => yearOf(row) ?? []);
  return years.length === 0 ? undefined : { from: Math.min(...years), to: Math.max(...years) };
}
