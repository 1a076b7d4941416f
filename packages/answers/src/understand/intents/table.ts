// "Hva er anslaget for barnehage i 2030?": figures of the tables beside the scores.
import type { Query, QueryOf } from "../../query.js";
import type { ColumnMention } from "../../tables/table-mentions.js";
import { firstOf, has, type Reading } from "../reading.js";
import { candidate, type Intent } from "./intent.js";
import { unexplained } from "./scope.js";

type TableQuery = QueryOf<"table">;
type Find = TableQuery["find"];

/** Of columns that several sentences name, those of the last one are asked for. */
function askedColumns({ words, table }: Reading): readonly ColumnMention[] {
  const last = table.columns.at(-1)?.at[0];
  if (last === undefined) return [];
  const start = words.findLastIndex(({ startsSentence }, at) => startsSentence && at <= last);
  return table.columns.filter(({ at }) => (at[0] ?? 0) >= start);
}

const namesColumn = ({ table }: Reading): boolean => table.columns.some(({ isThere }) => isThere);

/** The question is about a table, whatever it asks. */
export function speaksOfTable(reading: Reading): boolean {
  if (has(reading, "table") || (reading.table.span !== undefined && reading.table.namesRow)) return true;
  const asksScore = has(reading, "points") || reading.nodes.some(({ by }) => by === "number");
  return !asksScore && namesColumn(reading) && (reading.table.years.length > 0 || has(reading, "year"));
}

const asksYears = (reading: Reading): boolean => has(reading, "year");
const asksServices = (reading: Reading): boolean => has(reading, "service");

function aboutOf(reading: Reading): Find | undefined {
  if (has(reading, "price-level")) return { what: "about", which: "prices" };
  if (has(reading, "unit")) return { what: "about", which: "unit" };
  const isOther =
    namesColumn(reading) ||
    reading.table.years.length > 0 ||
    has(
      reading,
      "rises",
      "falls",
      "positive",
      "negative",
      "most",
      "least",
      "strongest",
      "weakest",
      "total",
      "sum",
      "average",
      "period",
    );
  if (isOther || !has(reading, "table")) return undefined;
  if (asksYears(reading)) return { what: "about", which: "years" };
  if (asksServices(reading) || has(reading, "label")) return { what: "about", which: "columns" };
  return has(reading, "how-much", "how-many") ? undefined : { what: "about", which: "title" };
}

type Sign = "rise" | "fall";

/** Which way: the words for a fall win, a "negative" number is one. */
function signOf(reading: Reading): Sign | undefined {
  if (has(reading, "falls", "negative")) return "fall";
  return has(reading, "rises", "positive") ? "rise" : undefined;
}

/** What is looked for: a service, or a year where none of them is spoken of first. */
function ofColumns(reading: Reading): boolean {
  const columns = askedColumns(reading);
  if (columns.length > 1) return true;
  const service = firstOf(reading, "service");
  const year = firstOf(reading, "year");
  if (service !== undefined || year !== undefined) return (service ?? late) < (year ?? late);
  return columns.length === 0 && !has(reading, "total", "sum");
}

const late = Number.MAX_SAFE_INTEGER;

/** "endrer seg mest", "the largest change": a size, whichever way it goes. */
function asksSize(reading: Reading): boolean {
  const extremes = reading.cues.filter(({ name }) => name === "most" || name === "least");
  return reading.cues.some(
    ({ name, from }) => name === "changes" && extremes.some((extreme) => Math.abs(extreme.from - from) <= 3),
  );
}

function extremeOf(reading: Reading, sign: Sign | undefined): Find | undefined {
  const isMost = has(reading, "most", "strongest");
  const isLeast = has(reading, "least", "weakest");
  if (!isMost && !isLeast) return undefined;
  const of = ofColumns(reading) ? "columns" : "years";
  const count = reading.mentions.count ?? 1;
  const extreme = (want: "highest" | "lowest" | "largest" | "smallest", among: Sign | null): Find => ({
    what: "extreme",
    of,
    want,
    among,
    count: Math.min(20, count),
  });
  if (sign === "fall")
    return isMost || !isLeast || !has(reading, "least") ? extreme("lowest", "fall") : extreme("highest", "fall");
  if (sign === "rise") return isMost ? extreme("highest", "rise") : extreme("lowest", "rise");
  if (asksSize(reading)) return extreme(isMost ? "largest" : "smallest", null);
  return extreme(isMost ? "highest" : "lowest", null);
}

function findOf(reading: Reading, isMany: boolean): Find {
  const { years, span } = reading.table;
  const about = aboutOf(reading);
  if (about) return about;
  const sign = signOf(reading);
  const extreme = extremeOf(reading, sign);
  if (extreme) return extreme;
  if (has(reading, "average", "median")) return { what: "average" };
  const asksWhich = asksYears(reading) || (asksServices(reading) && askedColumns(reading).length === 0);
  if (sign !== undefined && asksWhich && !(years.length === 1 && !asksServices(reading))) {
    return { what: "signed", of: asksYears(reading) ? "years" : "columns", sign };
  }
  const setsApart = has(reading, "difference", "compare", "either", "stronger", "weaker");
  const isThrough = span !== undefined && has(reading, "period");
  if (setsApart && !isThrough && (years.length > 1 || askedColumns(reading).length > 1)) return { what: "difference" };
  const isSum =
    span !== undefined ||
    (years.length === 0 && has(reading, "sum", "total", "period")) ||
    (isMany && has(reading, "sum", "total"));
  return { what: isSum ? "sum" : "values" };
}

function readQuery(reading: Reading): TableQuery {
  const { years, span } = reading.table;
  const columns = askedColumns(reading).map(({ name }) => name);
  const find = findOf(reading, years.length > 2);
  const isSpan = span !== undefined && find.what !== "difference";
  const isUntil = years.length === 1 && has(reading, "period");
  const isTogether = columns.length === 0 && find.what !== "about" && !("of" in find && find.of === "columns");
  const isWhole = find.what === "values" && years.length === 1 && !has(reading, "sum", "total", "each");
  const addsColumns = columns.length > 1 && has(reading, "sum", "total") && find.what === "values";
  return {
    kind: "table",
    table: null,
    rows: isSpan || isUntil || find.what === "about" ? [] : years.map(({ year }) => String(year)),
    span: isSpan ? span : null,
    columns: [...new Set(columns)],
    together: (isTogether && !isWhole) || addsColumns,
    find,
  };
}

/** "Når startet oppgaveutvalget om skole?": a service in passing. */
function speaksOfElse(reading: Reading): boolean {
  const onlyWhen = reading.cues.every(
    ({ name, from }) => name !== "year" || /^(nar|when)$/.test(reading.words[from]?.folded ?? ""),
  );
  if (!onlyWhen) return false;
  const columns = new Set(reading.table.columns.flatMap(({ at }) => at.map((index) => reading.words[index]?.folded)));
  return unexplained(reading).some((word) => !columns.has(word));
}

export const readTable: Intent = {
  kind: "table",
  read: (reading) => {
    const isOfReport =
      has(reading, "strength", "challenge", "weakness", "remark") && !has(reading, "positive", "negative");
    const isMoved = namesColumn(reading) && has(reading, "rises", "falls") && !has(reading, "order");
    if (has(reading, "agrees", "order") && !has(reading, "confirm") && !isMoved) return undefined;
    if (isOfReport || reading.nodes.some(({ by }) => by === "number")) return undefined;
    const isYearly = has(reading, "average") && has(reading, "year") && reading.nodes.length === 0;
    const isNamed =
      has(reading, "table", "price-level") || isYearly || (reading.table.span !== undefined && reading.table.namesRow);
    const moves = has(reading, "rises", "falls", "changes", "positive", "negative");
    const isRow = reading.table.namesRow && namesColumn(reading);
    const isSeries =
      namesColumn(reading) && (asksYears(reading) || asksServices(reading) || has(reading, "period") || moves);
    const isMove =
      moves &&
      (asksServices(reading) || reading.table.columns.length > 1) &&
      (asksYears(reading) || has(reading, "period", "most", "least") || reading.table.years.length > 0);
    if (!isNamed && !isRow && !isSeries && !isMove) return undefined;
    if (!isNamed && !isRow && !moves && !has(reading, "period") && speaksOfElse(reading)) return undefined;
    const surely =
      isRow ||
      (namesColumn(reading) && has(reading, "year", "period")) ||
      (isNamed && (reading.table.columns.length > 0 || reading.table.years.length > 0 || moves || asksYears(reading)));
    const says = has(reading, "says", "exists", "how-is") && !surely && !isNamed;
    if (says) return candidate(readQuery(reading), 0.4);
    const query = readQuery(reading);
    if (query.find.what === "about" && query.find.which === "title") return candidate(query, 0.66);
    return candidate(query, surely ? 0.97 : 0.9);
  },
};

/** The last look into a table with another year, column or question. */
export function otherCell(query: Query, reading: Reading): Query | undefined {
  if (query.kind !== "table" || reading.nodes.some(({ by }) => by === "number")) return undefined;
  const { years, span, columns } = reading.table;
  const asksSum = has(reading, "sum", "total");
  const sign = signOf(reading);
  const turned = extremeOf(reading, sign) ?? (has(reading, "average") ? ({ what: "average" } as const) : undefined);
  const asksUnit = has(reading, "unit", "price-level");
  const [row, ...rows] = query.rows;
  const isNext = has(reading, "next") && asksYears(reading) && row !== undefined && rows.length === 0;
  if (isNext && years.length === 0) return { ...query, rows: [String(Number(row) + 1)], find: { what: "values" } };
  if (years.length === 0 && columns.length === 0 && !asksSum && !turned && !asksUnit && !has(reading, "period"))
    return undefined;
  if (asksUnit) return { ...query, find: { what: "about", which: has(reading, "price-level") ? "prices" : "unit" } };
  const named = askedColumns(reading).map(({ name }) => name);
  const isTogether = asksSum && named.length === 0;
  const before = isTogether ? [] : query.columns;
  const next = {
    ...query,
    columns: named.length > 0 ? named : before,
    together: isTogether || (named.length === 0 && query.together),
  };
  if (turned) return { ...next, rows: "of" in turned && turned.of === "years" ? [] : next.rows, find: turned };
  if (span) return { ...next, rows: [], span, find: { what: "sum" } };
  if (years.length > 0)
    return { ...next, rows: years.map(({ year }) => String(year)), span: null, find: { what: "values" } };
  if (has(reading, "period")) return { ...next, rows: [], span: null, find: { what: "sum" } };
  return next.find.what === "about" || next.find.what === "difference" ? { ...next, find: { what: "values" } } : next;
}
