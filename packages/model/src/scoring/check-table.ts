// A context table held against itself: rows against their sum, spans of years against what they say they add up.
import type { ContextTable } from "../assessment/assessment.js";
import {
  absolute,
  compare,
  type Exact,
  equal,
  exactOfJson,
  multiply,
  ratio,
  subtract,
  sum,
  toNumber,
} from "../numbers/exact.js";

export type TableFault =
  /** The header's words stand in another order than the numbers. */
  | {
      readonly kind: "header-order";
      readonly table: string;
      readonly line: number;
      readonly printed: readonly string[];
      readonly columns: readonly string[];
    }
  /** Printed numbers that belong to no column. */
  | {
      readonly kind: "stray-value";
      readonly table: string;
      readonly line: number;
      readonly row: string;
      readonly values: readonly number[];
    }
  /** A row that says it adds up some years, and holds the sum of others. */
  | {
      readonly kind: "wrong-label";
      readonly table: string;
      readonly line: number;
      readonly row: string;
      readonly says: Span;
      readonly holds: Span;
    }
  /** A row that says it adds up some years of the table, and holds no sum of any years in a row. */
  | {
      readonly kind: "wrong-sum";
      readonly table: string;
      readonly line: number;
      readonly row: string;
      readonly says: Span;
    }
  /** A row whose sum differs from its parts by no more than rounding explains. */
  | {
      readonly kind: "rounding";
      readonly table: string;
      readonly line: number;
      readonly row: string;
      readonly printed: number;
      readonly added: number;
    }
  /** A row whose sum differs from its parts by more than rounding explains. */
  | {
      readonly kind: "wrong-total";
      readonly table: string;
      readonly line: number;
      readonly row: string;
      readonly printed: number;
      readonly added: number;
    };

/** Years from the first to the last, both included. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

type Row = ContextTable["rows"][number];

const yearLabel = /^(?:19|20)\d{2}$/;
const spanLabel = /((?:19|20)\d{2})\s*[-–—]\s*((?:19|20)\d{2})/;
const sumColumn = /^(?:sum|total|totalt|samlet|samla|summa|i alt|alt)$/i;
const sumWord = /\b(?:sum|total|totalt|samlet|samla|summa|alt)\b/i;

const exactValues = (row: Row): readonly Exact[] => row.values.map(exactOfJson);

/** The last decimal that any number of the table is printed with: 1 where all are whole. */
function unitOf(table: ContextTable): Exact {
  const places = table.rows.flatMap(exactValues).map(({ d }) => decimalPlaces(d));
  return ratio(1n, 10n ** BigInt(Math.max(0, ...places)));
}

function decimalPlaces(denominator: bigint): number {
  let places = 0;
  for (let power = 1n; power % denominator !== 0n; power *= 10n) places += 1;
  return places;
}

/** Numbers that were rounded each by itself may miss their sum by half a unit each. */
const withinRounding = (a: Exact, b: Exact, parts: number, unit: Exact): boolean =>
  compare(absolute(subtract(a, b)), multiply(ratio(BigInt(parts + 1), 2n), unit)) <= 0;

function checkRowSum(table: ContextTable, row: Row, unit: Exact): readonly TableFault[] {
  const at = table.columns.findIndex((column) => sumColumn.test(column.trim()));
  const printed = row.values[at];
  if (at < 0 || printed === undefined) return [];
  const parts = exactValues(row).filter((_, index) => index !== at);
  const added = sum(parts);
  if (equal(added, exactOfJson(printed))) return [];
  const kind = withinRounding(added, exactOfJson(printed), parts.length, unit) ? "rounding" : "wrong-total";
  return [{ kind, table: table.id, line: row.line ?? table.line, row: row.label, printed, added: toNumber(added) }];
}

function yearsOf(table: ContextTable): ReadonlyMap<number, Row> {
  return new Map(table.rows.filter(({ label }) => yearLabel.test(label.trim())).map((row) => [Number(row.label), row]));
}

/** The rows of all years of a span, or `undefined` where the table leaves one out. */
function rowsOfSpan(years: ReadonlyMap<number, Row>, { from, to }: Span): readonly Row[] | undefined {
  const rows: Row[] = [];
  for (let year = from; year <= to; year += 1) {
    const found = years.get(year);
    if (!found) return undefined;
    rows.push(found);
  }
  return rows;
}

function holdsSumOf(row: Row, rows: readonly Row[] | undefined, unit: Exact): boolean {
  return (
    rows !== undefined &&
    row.values.every((value, column) => {
      const added = sum(rows.map((part) => exactOfJson(part.values[column] ?? 0)));
      return withinRounding(added, exactOfJson(value), rows.length, unit);
    })
  );
}

/** The years that a row says it adds up: its label is the span alone, or has a word for a sum. */
function spanOf(label: string): Span | undefined {
  const match = spanLabel.exec(label);
  const words = label.replace(spanLabel, "").trim();
  return match && (words === "" || sumWord.test(words)) ? { from: Number(match[1]), to: Number(match[2]) } : undefined;
}

function checkSpan(table: ContextTable, row: Row, years: ReadonlyMap<number, Row>, unit: Exact): readonly TableFault[] {
  const says = spanOf(row.label);
  if (!says || years.size === 0) return [];
  const added = rowsOfSpan(years, says);
  if (holdsSumOf(row, added, unit)) return [];
  const place = { table: table.id, line: row.line ?? table.line, row: row.label, says };
  const known = [...years.keys()].toSorted((a, b) => a - b);
  const spans = known.flatMap((from) => known.filter((to) => to > from).map((to): Span => ({ from, to })));
  const holds = spans.find((span) => holdsSumOf(row, rowsOfSpan(years, span), unit));
  if (holds) return [{ kind: "wrong-label", ...place, holds }];
  return added ? [{ kind: "wrong-sum", ...place }] : [];
}

/** All that is wrong in a table, in the order of its rows; an empty list where it adds up. */
export function checkTable(table: ContextTable): readonly TableFault[] {
  const years = yearsOf(table);
  const unit = unitOf(table);
  const order: readonly TableFault[] = table.printedColumns
    ? [
        {
          kind: "header-order",
          table: table.id,
          line: table.line,
          printed: table.printedColumns,
          columns: table.columns,
        },
      ]
    : [];
  const rows = table.rows.flatMap((row): readonly TableFault[] => [
    ...(row.strays?.length
      ? [
          {
            kind: "stray-value",
            table: table.id,
            line: row.line ?? table.line,
            row: row.label,
            values: row.strays,
          } as const,
        ]
      : []),
    ...checkRowSum(table, row, unit),
    ...checkSpan(table, row, years, unit),
  ]);
  return [...order, ...rows];
}
