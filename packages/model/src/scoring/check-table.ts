// A context table held against itself: rows against their sum, spans of years against what they say they add up.
import type { ContextTable } from "../assessment/assessment.js";
import {
  absolute,
  add,
  compare,
  type Exact,
  equal,
  exactOfJson,
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
  /** A row that says it adds up some years, and holds no sum of any years in a row. */
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

const exactValues = (row: Row): readonly Exact[] => row.values.map(exactOfJson);

/** Whole numbers that were rounded each by itself may miss their sum by half a unit each. */
const withinRounding = (a: Exact, b: Exact, parts: number): boolean =>
  compare(absolute(subtract(a, b)), ratio(BigInt(parts + 1), 2n)) <= 0;

function checkRowSum(table: ContextTable, row: Row): readonly TableFault[] {
  const at = table.columns.findIndex((column) => sumColumn.test(column.trim()));
  const printed = row.values[at];
  if (at < 0 || printed === undefined) return [];
  const parts = exactValues(row).filter((_, index) => index !== at);
  const added = sum(parts);
  if (equal(added, exactOfJson(printed))) return [];
  const kind = withinRounding(added, exactOfJson(printed), parts.length) ? "rounding" : "wrong-total";
  return [{ kind, table: table.id, line: row.line ?? table.line, row: row.label, printed, added: toNumber(added) }];
}

function yearsOf(table: ContextTable): ReadonlyMap<number, Row> {
  return new Map(table.rows.filter(({ label }) => yearLabel.test(label.trim())).map((row) => [Number(row.label), row]));
}

function holdsSumOf(row: Row, years: ReadonlyMap<number, Row>, { from, to }: Span): boolean {
  const rows: Row[] = [];
  for (let year = from; year <= to; year += 1) {
    const found = years.get(year);
    if (!found) return false;
    rows.push(found);
  }
  return row.values.every((value, column) => {
    const added = rows.reduce((total, part) => add(total, exactOfJson(part.values[column] ?? 0)), ratio(0n, 1n));
    return withinRounding(added, exactOfJson(value), rows.length);
  });
}

function checkSpan(table: ContextTable, row: Row, years: ReadonlyMap<number, Row>): readonly TableFault[] {
  const match = spanLabel.exec(row.label);
  if (!match || years.size === 0) return [];
  const says: Span = { from: Number(match[1]), to: Number(match[2]) };
  if (holdsSumOf(row, years, says)) return [];
  const place = { table: table.id, line: row.line ?? table.line, row: row.label, says };
  const known = [...years.keys()].toSorted((a, b) => a - b);
  const spans = known.flatMap((from) => known.filter((to) => to > from).map((to): Span => ({ from, to })));
  const holds = spans.find((span) => holdsSumOf(row, years, span));
  return [holds ? { kind: "wrong-label", ...place, holds } : { kind: "wrong-sum", ...place }];
}

/** All that is wrong in a table, in the order of its rows; an empty list where it adds up. */
export function checkTable(table: ContextTable): readonly TableFault[] {
  const years = yearsOf(table);
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
    ...checkRowSum(table, row),
    ...checkSpan(table, row, years),
  ]);
  return [...order, ...rows];
}
