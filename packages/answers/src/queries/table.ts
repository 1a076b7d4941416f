// What the tables beside the scores hold: figures by year and column, sums, extremes, rises and falls.
import type { Review } from "@kompass/findings";
import { absolute, type ContextTable, compare, divide, exact, subtract, zero } from "@kompass/model";
import type { CitationDraft, FactDraft } from "../phrase/draft.js";
import { item, type Line, line, type Phrase, say, suggest } from "../phrase/phrase.js";
import { list, number, plain, quote, type Value } from "../phrase/value.js";
import type { QueryOf } from "../query.js";
import { holdsChanges, type Row, type Span, singleColumns, yearOf, yearRows } from "../tables/table-parts.js";
import { citeBlock } from "./cite-block.js";
import { faultLine } from "./discrepancy-table.js";
import { askedFact, countFact, place } from "./evidence.js";
import { type QueryResult, type QueryRunner, result, type Unanswerable, unanswerable } from "./query-result.js";
import {
  type Added,
  addUp,
  type Cell,
  type Column,
  cellAt,
  citeRow,
  citeTable,
  columnsAt,
  columnsOf,
  everything,
  wholeSpan,
  yearsValue,
} from "./table-cells.js";

type TableQuery = QueryOf<"table">;

/** A table with what a query asks of it. */
interface Asked {
  readonly review: Review;
  readonly table: ContextTable;
  readonly query: TableQuery;
  readonly columns: readonly Column[];
  /** Single rows that are asked for; all years where none is named. */
  readonly rows: readonly Row[];
  /** Years that are asked for together. */
  readonly span: Span | undefined;
  readonly namesRows: boolean;
}

interface Found {
  readonly lines: readonly Line[];
  readonly cells: readonly Cell[];
}

/** More than so many figures nobody reads. */
const mostCells = 20;

const valueOfCell = ({ table }: Asked, fact: FactDraft): Value => ({
  is: holdsChanges(table) ? "change" : "amount",
  fact,
});

const itemOf = (asked: Asked, name: Value, cell: Cell): Line => {
  const value = valueOfCell(asked, cell.fact);
  return cell.row
    ? item(say("tableItem", { name, value, place: place(citeRow(asked.review, asked.table, cell.row)) }))
    : item(say("tableItemUnplaced", { name, value }));
};

function sentence(asked: Asked, cell: Cell): Phrase {
  const blanks = { column: cell.column.name, when: cell.when, value: valueOfCell(asked, cell.fact) };
  return cell.row && cell.column.basis === "stated"
    ? say("tableCell", { ...blanks, place: place(citeRow(asked.review, asked.table, cell.row)) })
    : say("tableAdded", blanks);
}

const cellsOf = ({ table, rows, columns }: Asked): readonly Cell[] =>
  columns.flatMap((column) => rows.flatMap((row) => cellAt(table, row, column)));

/** Cells by year where they are of one column, by column where they are of one year. */
function listed(asked: Asked, cells: readonly Cell[]): readonly Line[] {
  const [first, ...more] = cells;
  if (!first) return [];
  if (more.length === 0) return [line(sentence(asked, first))];
  if (asked.rows.length === 1) {
    return [
      line(say("tableHead", { scope: first.when })),
      ...cells.map((cell) => itemOf(asked, cell.column.name, cell)),
    ];
  }
  return asked.columns.flatMap((column) => [
    line(say("tableHead", { scope: column.name })),
    ...cells.filter((cell) => cell.column === column).map((cell) => itemOf(asked, cell.when, cell)),
  ]);
}

function values(asked: Asked): Found {
  const { table, query, namesRows } = asked;
  const whole = namesRows && asked.rows.length === 1 && query.columns.length === 0 && !query.together;
  const columns = whole ? [...asked.columns, everything(table)] : asked.columns;
  const isFlood = asked.rows.length * columns.length > mostCells;
  const shown = { ...asked, columns: isFlood ? [everything(table)] : columns };
  const cells = cellsOf(shown);
  return { lines: listed(shown, cells), cells };
}

const sumsOf = ({ review, table, columns, span }: Asked): readonly Added[] =>
  span === undefined ? [] : columns.flatMap((column) => addUp(review, table, span, column) ?? []);

function sums(asked: Asked): Found {
  const found = sumsOf(asked);
  const [first, ...more] = found;
  const cells = found.map(({ cell }) => cell);
  if (!first) return { lines: [], cells };
  if (more.length > 0) {
    return {
      lines: [
        line(say("tableHead", { scope: first.cell.when })),
        ...cells.map((cell) => itemOf(asked, cell.column.name, cell)),
      ],
      cells,
    };
  }
  const { cell, faulty } = first;
  const says =
    faulty?.row &&
    say("tableRowSays", {
      row: quote(faulty.row.label),
      column: faulty.column.name,
      value: valueOfCell(asked, faulty.fact),
      place: place(citeRow(asked.review, asked.table, faulty.row)),
    });
  return {
    lines: [line(sentence(asked, cell)), ...(says ? [line(says)] : [])],
    cells: faulty ? [cell, faulty] : cells,
  };
}

function averages(asked: Asked): Found {
  const { table, span, columns } = asked;
  const rows = asked.rows.filter((row) => yearOf(row) !== undefined);
  const when = span
    ? yearsValue(span)
    : list(rows.flatMap((row) => cellAt(table, row, columns[0] ?? everything(table)).map((cell) => cell.when)));
  const lines = columns.flatMap((column) => {
    const cells = rows.flatMap((row) => cellAt(table, row, column));
    const [first] = cells;
    if (!first) return [];
    const total = cells.reduce((sum, cell) => sum.add(cell.fact.value as never), zero);
    const label = { of: "source", text: `${column.label}, Ø` } as const;
    const fact: FactDraft = { ...first.fact, label, value: divide(total, exact(cells.length)), basis: "computed" };
    return [line(say("tableAverage", { column: column.name, when, value: valueOfCell(asked, withoutPeriod(fact)) }))];
  });
  return { lines, cells: columns.length === 1 ? cellsOf({ ...asked, rows }) : [] };
}

function withoutPeriod({ period: _, ...fact }: FactDraft): FactDraft {
  return fact;
}

function differences(asked: Asked): Found {
  const { lines, cells } = values(asked);
  const ordered = cells.toSorted((a, b) => compare(b.fact.value, a.fact.value));
  const [high] = ordered;
  const low = ordered.at(-1);
  if (!high || !low || high === low) return { lines, cells };
  const gap = absolute(subtract(high.fact.value, low.fact.value));
  const label = { of: "word", what: "difference" } as const;
  const fact = withoutPeriod({ ...high.fact, label, value: gap, delta: gap, basis: "computed" });
  return { lines: [...lines, line(say("tableDifference", { difference: { is: "amount", fact } }))], cells };
}

type Extreme = Extract<TableQuery["find"], { readonly what: "extreme" }>;

function whichOf({ table }: Asked, { want }: Extreme, value: FactDraft["value"]) {
  if (want === "largest" || want === "smallest") return want;
  if (!holdsChanges(table)) return want;
  const isRise = compare(value, zero) > 0;
  if (want === "highest") return isRise ? "most-rise" : "least-fall";
  return isRise ? "least-rise" : "most-fall";
}

function picked(cells: readonly Cell[], { want, among, count }: Extreme): readonly Cell[] {
  const side = among === "rise" ? 1 : -1;
  const kept = among === null ? cells : cells.filter(({ fact }) => compare(fact.value, zero) === side);
  const size = ({ fact }: Cell) => (want === "largest" || want === "smallest" ? absolute(fact.value) : fact.value);
  const sign = want === "highest" || want === "largest" ? -1 : 1;
  const ordered = kept.toSorted((a, b) => sign * compare(size(a), size(b)));
  const last = ordered[count - 1];
  return ordered.filter((cell, index) => index < count || (last && compare(size(cell), size(last)) === 0));
}

/** The cells that are set against each other, one list for each scope. */
function contested(
  asked: Asked,
  of: "years" | "columns",
): readonly { readonly scope: Value; readonly cells: readonly Cell[] }[] {
  const { table, rows, columns, span } = asked;
  if (of === "years") {
    return columns.map((column) => ({
      scope: column.name,
      cells: rows.filter((row) => yearOf(row) !== undefined).flatMap((row) => cellAt(table, row, column)),
    }));
  }
  if (span !== undefined) return [{ scope: yearsValue(span), cells: sumsOf(asked).map(({ cell }) => cell) }];
  return rows.map((row) => {
    const cells = columns.flatMap((column) => cellAt(table, row, column));
    return { scope: cells[0]?.when ?? plain(row.label), cells };
  });
}

const nameIn = (cell: Cell, of: "years" | "columns"): Value => (of === "years" ? cell.when : cell.column.name);

function noneOf(of: "years" | "columns", sign: "rise" | "fall", scope: Value, all: number): Phrase {
  return say("tableSigned", {
    sign,
    of,
    count: number(countFact(0)),
    all: number(countFact(all)),
    isNone: true,
    scope,
  });
}

function extremes(asked: Asked, find: Extreme): Found {
  const found = contested(asked, find.of).map(({ scope, cells }) => ({
    scope,
    all: cells,
    cells: picked(cells, find),
  }));
  const lines = found.flatMap(({ scope, all, cells }) => {
    const [first] = cells;
    if (!first) return find.among === null ? [] : [line(noneOf(find.of, find.among, scope, all.length))];
    return [
      line(say("tableExtreme", { which: whichOf(asked, find, first.fact.value), scope })),
      ...cells.map((cell) => itemOf(asked, nameIn(cell, find.of), cell)),
    ];
  });
  return { lines, cells: found.flatMap(({ cells }) => cells) };
}

function signed(asked: Asked, { of, sign }: Extract<TableQuery["find"], { readonly what: "signed" }>): Found {
  const side = sign === "rise" ? 1 : -1;
  const found = contested(asked, of).map(({ scope, cells }) => ({
    scope,
    all: cells.length,
    cells: cells.filter(({ fact }) => compare(fact.value, zero) === side),
  }));
  const lines = found.flatMap(({ scope, all, cells }) =>
    cells.length === 0
      ? [line(noneOf(of, sign, scope, all))]
      : [
          line(
            say("tableSigned", {
              sign,
              of,
              count: number(countFact(cells.length)),
              all: number(countFact(all)),
              isNone: false,
              scope,
            }),
          ),
          ...cells.map((cell) => itemOf(asked, nameIn(cell, of), cell)),
        ],
  );
  return { lines, cells: found.flatMap(({ cells }) => cells) };
}

/** What stands between a table's title and its rows of the money that it is in: "(2022 kroner)". */
const pricesBeside = (review: Review, table: ContextTable) =>
  review.assessment.passages
    .filter(({ line: at, text }) => at > table.line && at < (table.rows[0]?.line ?? 0) && namesPrices.test(text))
    .map((passage) => citeBlock(review, passage, []));
const namesPrices = /\b(?:19|20)\d\d\b.*(?:kron|pris)|(?:kron|pris).*\b(?:19|20)\d\d\b/i;

function about({ review, table }: Asked, which: Extract<TableQuery["find"], { what: "about" }>["which"]): Found {
  const where = place(citeTable(review, table));
  const span = wholeSpan(table);
  const isThousand = /1[\s.]?000/.test(table.unit);
  const title = say("tableIs", { title: quote(table.title), place: where });
  const unit = say(isThousand ? "tableUnitThousand" : "tableUnit", { unit: quote(table.unit), place: where });
  const years = span
    ? [say("tableYears", { count: number(countFact(yearRows(table).length)), span: yearsValue(span) })]
    : [];
  const columns = say("tableColumns", {
    columns: list(table.columns.map((header): Value => ({ is: "column", header }))),
  });
  const prices = pricesBeside(review, table).map((citation) =>
    say("tableNote", {
      note: { is: "quoted-place", quote: citation.quote, place: place(citation) },
    }),
  );
  const phrases = {
    title: [title, ...years, columns, unit],
    unit: [unit],
    prices: prices.length > 0 ? [...prices, unit] : [],
    years: [title, ...years],
    columns: [title, columns],
  };
  return { lines: phrases[which].length > 0 ? [line(...phrases[which])] : [], cells: [] };
}

function find(asked: Asked): Found {
  const { query } = asked;
  switch (query.find.what) {
    case "values":
      return values(asked);
    case "sum":
      return sums(asked);
    case "average":
      return averages(asked);
    case "difference":
      return differences(asked);
    case "extreme":
      return extremes(asked, query.find);
    case "signed":
      return signed(asked, query.find);
    case "about":
      return about(asked, query.find.which);
  }
}

/** What is wrong with the rows that an answer rests on, told by their lines: two rows may have one label. Rounding is no error. */
function faultsOf({ review, table }: Asked, cells: readonly Cell[]): readonly Phrase[] {
  const used = new Set(cells.flatMap(({ row }) => row?.line ?? []));
  const faults = review.tableFaults.filter(
    (fault) => fault.table === table.id && fault.kind !== "rounding" && "row" in fault && used.has(fault.line),
  );
  return faults.flatMap((fault) => faultLine(review, fault).phrases);
}

function lacking(review: Review, table: ContextTable, query: TableQuery): Unanswerable {
  const span = wholeSpan(table);
  const headers = query.columns.filter((_, index) => columnsAt(table, query.columns)[index] === -1);
  const years = [...query.rows, ...(query.span ? [String(query.span.from), String(query.span.to)] : [])].filter(
    (label) => !table.rows.some((row) => row.label === label),
  );
  const what: readonly Value[] = [
    ...headers.map(plain),
    ...years.map(
      (label): Value => (/^\d{4}$/.test(label) ? { is: "year", fact: askedFact(exact(label), "year") } : quote(label)),
    ),
  ];
  const holds =
    span &&
    say("tableHolds", {
      title: quote(table.title),
      span: yearsValue(span),
      columns: list(table.columns.map((header): Value => ({ is: "column", header }))),
    });
  const has = what.length > 0 ? [say("tableHasNo", { what: list(what) })] : [];
  return unanswerable("not-in-table", "", {
    lines: [line(...has, ...(holds ? [holds] : []))],
    citations: [citeTable(review, table)],
  });
}

/** Whether a table has every column and every year that are asked for. */
function holdsAll(table: ContextTable, { columns, rows, span }: TableQuery): boolean {
  const years = new Set(yearRows(table).flatMap((row) => yearOf(row) ?? []));
  return (
    columnsAt(table, columns).every((at) => at >= 0) &&
    rows.every((label) => table.rows.some((row) => row.label.trim() === label.trim())) &&
    (span === null || (years.has(span.from) && years.has(span.to) && span.from <= span.to))
  );
}

function ask(review: Review, table: ContextTable, query: TableQuery): Asked {
  const rows = table.rows.filter((row) => query.rows.includes(row.label.trim()));
  const within = yearRows(table).filter((row) => {
    const year = yearOf(row) ?? 0;
    return query.span === null || (year >= query.span.from && year <= query.span.to);
  });
  return {
    review,
    table,
    query,
    columns: columnsOf(table, query),
    rows: rows.length > 0 ? rows : within,
    span: rows.length > 0 ? undefined : (query.span ?? wholeSpan(table)),
    namesRows: rows.length > 0 || query.span !== null,
  };
}

export const runTable: QueryRunner<"table"> = {
  kind: "table",
  run: (query, { review }): QueryResult | Unanswerable => {
    const { tables } = review.assessment;
    const candidates = tables.filter(({ id }) => query.table === null || id === query.table);
    const [first] = candidates;
    if (!first) return unanswerable("no-table");
    const table = candidates.find((each) => holdsAll(each, query));
    if (!table) {
      const near = candidates.find((each) => columnsAt(each, query.columns).some((at) => at >= 0));
      return lacking(review, near ?? first, query);
    }
    const asked = ask(review, table, query);
    const { lines, cells } = find(asked);
    if (lines.length === 0 || singleColumns(table).length === 0) return lacking(review, table, query);
    const rows = [...new Set(cells.flatMap(({ row }) => row ?? []))];
    const citations: readonly CitationDraft[] = [
      ...rows.map((row) => citeRow(review, table, row)),
      citeTable(review, table),
      ...(query.find.what === "about" && query.find.which === "prices" ? pricesBeside(review, table) : []),
    ];
    return result({
      citations,
      facts: cells.map(({ fact }) => fact),
      lines: [...lines, ...(tables.length > 1 ? [line(say("tableNamed", { title: quote(table.title) }))] : [])],
      notes: faultsOf(asked, cells),
      suggestions: [suggest("tableMostRise", {}), suggest("tableAbout", {}), suggest("anythingWrong", {})],
    });
  },
};
