// Tables beside the scores: rows of whole numbers whose columns addition proves.
import { type ContextTable, checkTable, type TableFault } from "@kompass/model";
import { type Problem, problem } from "../problems/problem.js";
import type { Slide, TextLine } from "../text/slide.js";
import { type NumberRow, readNumberRow } from "./number-row.js";
import { type ProvedColumns, proveColumns } from "./prove-columns.js";
import { readHeader, type TableHeader } from "./read-header.js";

export interface ReadTables {
  readonly tables: readonly ContextTable[];
  readonly problems: readonly Problem[];
  readonly lines: ReadonlySet<number>;
}

const fewestRows = 3;
/** Printed tables are shorter; of a longer one nothing is read, so that time stays bounded. */
const mostRows = 200;
/** A report has a handful of tables; of so many runs of numbers the rest is not looked at. */
const mostTables = 20;

/** `taken` are the numbers of lines that are something else: score rows, findings. */
export function readTables(slides: readonly Slide[], taken: ReadonlySet<number>): ReadTables {
  const tables: ContextTable[] = [];
  const problems: Problem[] = [];
  const lines = new Set<number>();
  const candidates = slides.flatMap((slide) => findRows(slide, taken) ?? []);
  for (const found of candidates.slice(0, mostTables)) {
    const proved = proveColumns(found.rows);
    if (!proved) {
      problems.push(
        problem("importers/table-unreadable", { rows: found.rows.length }, { line: (found.rows[0] as NumberRow).line }),
      );
      continue;
    }
    const read = readTable(`table-${tables.length + 1}`, found.above, proved);
    tables.push(read.table);
    problems.push(...read.problems);
    for (const { number } of [...read.heading, ...found.lines]) lines.add(number);
  }
  return { tables, problems, lines };
}

interface FoundRows {
  readonly above: readonly TextLine[];
  readonly rows: readonly NumberRow[];
  readonly lines: readonly TextLine[];
}

/** The first run of rows of numbers on a slide. */
function findRows({ lines }: Slide, taken: ReadonlySet<number>): FoundRows | undefined {
  const rows = lines.map(({ text, number }) => (taken.has(number) ? undefined : readNumberRow(text, number)));
  const start = rows.findIndex((row) => row !== undefined);
  if (start === -1) return undefined;
  const length = rows.slice(start).indexOf(undefined);
  const end = length === -1 ? rows.length : start + length;
  if (end - start < fewestRows || end - start > mostRows) return undefined;
  return {
    above: lines.slice(0, start),
    rows: rows.slice(start, end).flatMap((row) => row ?? []),
    lines: lines.slice(start, end),
  };
}

function readTable(
  id: string,
  above: readonly TextLine[],
  proved: ProvedColumns,
): { readonly table: ContextTable; readonly problems: readonly Problem[]; readonly heading: readonly TextLine[] } {
  const header = readHeader(
    above.map(({ text }) => text),
    proved.count,
  );
  const untitled = above.slice(0, above.length - (header?.lines ?? 0));
  const title = untitled.findLast(({ text }) => !text.startsWith("("));
  const unit = unitOf(untitled.map(({ text }) => text));
  const columns = header ? inOrder(header, proved.sum) : numbered(proved.count);
  const [first] = proved.rows;
  const table: ContextTable = {
    id,
    title: title?.text ?? id,
    unit: unit ?? "?",
    columns,
    ...(header && header.sum !== proved.sum ? { printedColumns: header.names } : {}),
    rows: proved.rows.map(({ strays, ...row }) => (strays.length === 0 ? row : { ...row, strays })),
    line: title?.number ?? first.line,
  };
  return {
    table,
    problems: problemsOf(table, header, proved, unit),
    heading: [...(title ? [title] : []), ...above.slice(untitled.length)],
  };
}

/** The names keep their order; the sum moves to where addition proves it. */
function inOrder({ names, sum }: TableHeader, proved: number): string[] {
  return names.filter((_, index) => index !== sum).toSpliced(proved, 0, names[sum] as string);
}

function numbered(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${index + 1}`);
}

/** "(i 1000 kroner)" in the title gives "1000 kroner". */
function unitOf(lines: readonly string[]): string | undefined {
  const brackets = lines.flatMap((line) => [...line.matchAll(/\(([^()]{1,40})\)/g)].map((match) => match[1] as string));
  const unit = brackets.find((text) =>
    /(?:^|\s)(?:kroner|kronor|kr|tkr|nok|sek|mnok|msek|mkr|prosent|procent|percent|%|antall|tal|antal)$/i.test(text),
  );
  return unit?.replace(/^(?:i|in) /, "");
}

function problemsOf(
  table: ContextTable,
  header: TableHeader | undefined,
  proved: ProvedColumns,
  unit: string | undefined,
): readonly Problem[] {
  const name = `"${table.title}"`;
  const place = { line: table.line };
  return [
    ...(header ? [] : [problem("importers/table-header-unreadable", { table: name }, place)]),
    ...(unit === undefined ? [problem("importers/table-unit-unknown", { table: name }, place)] : []),
    ...proved.unread.map(({ label, line }) =>
      problem("importers/table-row-unreadable", { table: name, row: label }, { line }),
    ),
    ...checkTable(table).flatMap((fault) => problemOf(name, fault)),
  ];
}

function problemOf(table: string, fault: TableFault): readonly Problem[] {
  const place = { line: fault.line };
  switch (fault.kind) {
    case "header-order":
      return [problem("importers/table-header-order", { table, printed: fault.printed, proved: fault.columns }, place)];
    case "stray-value":
      return fault.values.map((stray) =>
        problem("importers/table-stray-value", { table, row: fault.row, stray }, place),
      );
    case "wrong-label":
      return [
        problem(
          "importers/table-label",
          { table, row: fault.row, period: `${fault.holds.from}-${fault.holds.to}` },
          place,
        ),
      ];
    case "wrong-sum":
      return [problem("importers/table-period-sum", { table, row: fault.row }, place)];
    case "rounding":
    case "wrong-total": // Rows were split so that they add up but for rounding.
      return [];
  }
}
