// What is wrong in the tables beside the scores.
import type { Review } from "@kompass/findings";
import { equal, exactOfJson, multiply, sum, type TableFault } from "@kompass/model";
import type { CitationDraft, FactDraft } from "../phrase/draft.js";
import { item, type Line, line, say, suggest } from "../phrase/phrase.js";
import { list, number, quote } from "../phrase/value.js";
import { documentOf, place } from "./evidence.js";
import { type QueryResult, result, type Scene } from "./query-result.js";

function citeFault(review: Review, fault: TableFault): CitationDraft {
  const row =
    "row" in fault ? fault.row : (review.assessment.tables.find(({ id }) => id === fault.table)?.title ?? null);
  return {
    kind: "table",
    ref: fault.table,
    label: { of: "source", text: row ?? fault.table },
    quote: row,
    document: documentOf(review),
    line: fault.line,
    url: null,
  };
}

const yearFact = (year: number, { from, to }: { readonly from: number; readonly to: number }): FactDraft => ({
  ref: null,
  label: { of: "word", what: "year" },
  value: exactOfJson(year),
  period: `${from}-${to}`,
  unit: "year",
  basis: "stated",
});

const amountFact = (value: number): FactDraft => ({
  ref: null,
  label: { of: "word", what: "rows-sum" },
  value: exactOfJson(value),
  unit: "thousand-kroner",
  basis: "stated",
});

export function faultLine(review: Review, fault: TableFault): Line {
  const where = place(citeFault(review, fault));
  switch (fault.kind) {
    case "header-order": {
      const title = review.assessment.tables.find(({ id }) => id === fault.table)?.title ?? fault.table;
      return item(say("tableHeaderOrder", { table: quote(title), place: where }));
    }
    case "stray-value":
      return item(
        say("tableStray", {
          row: quote(fault.row),
          values: list(fault.values.map((value) => number(amountFact(value)))),
          place: where,
        }),
      );
    case "wrong-label":
      return item(
        say("tableWrongLabel", {
          row: quote(fault.row),
          place: where,
          from: { is: "year", fact: yearFact(fault.holds.from, fault.holds) },
          to: { is: "year", fact: yearFact(fault.holds.to, fault.holds) },
        }),
      );
    case "wrong-sum":
      return item(say("tableWrongSum", { row: quote(fault.row), place: where }));
    case "rounding":
      return item(say("tableRounding", { rows: quote(fault.row) }));
    case "wrong-total":
      return item(
        say("tableWrongTotal", {
          row: quote(fault.row),
          place: where,
          printed: number(amountFact(fault.printed)),
          added: number(amountFact(fault.added)),
        }),
      );
  }
}

/** Rounding faults are one line together: they are no errors. The rows that are wrong come first. */
export function tableLines(
  review: Review,
  kinds?: readonly TableFault["kind"][],
): {
  readonly lines: readonly Line[];
  readonly citations: readonly CitationDraft[];
} {
  const faults = review.tableFaults.filter(({ kind }) => kinds?.includes(kind) ?? true);
  const rounding = faults.filter(({ kind }) => kind === "rounding");
  const serious = faults.filter(({ kind }) => kind !== "rounding");
  const weight: Readonly<Record<TableFault["kind"], number>> = {
    "wrong-label": 0,
    "wrong-total": 1,
    "wrong-sum": 2,
    "stray-value": 3,
    "header-order": 4,
    rounding: 5,
  };
  const ordered = serious.toSorted((a, b) => weight[a.kind] - weight[b.kind]);
  const rows = rounding.flatMap((fault) => ("row" in fault ? [quote(fault.row)] : []));
  return {
    lines: [
      ...ordered.map((fault) => faultLine(review, fault)),
      ...(rows.length > 0 ? [item(say("tableRounding", { rows: list(rows) }))] : []),
    ],
    citations: [...ordered, ...rounding].map((fault) => citeFault(review, fault)),
  };
}

export function tableOf({ review }: Scene, kinds?: readonly TableFault["kind"][]): QueryResult | undefined {
  const suggestions = [suggest("anythingWrong", {}), suggest("total", {})];
  const [table] = review.assessment.tables;
  if (!table) return undefined;
  const { lines, citations } = tableLines(review, kinds);
  if (lines.length > 0) return result({ citations, lines: [line(say("overviewHead", {})), ...lines], suggestions });
  const citation: CitationDraft = {
    kind: "table",
    ref: table.id,
    label: { of: "source", text: table.title },
    quote: table.title,
    document: documentOf(review),
    line: table.line,
    url: null,
  };
  return result({ citations: [citation], lines: [line(say(kinds ? "labelsFine" : "tableFine", {}))], suggestions });
}

/** What a row prints as its sum and what its other columns add up to; `undefined` where no column holds their sum. */
function sumOfRow(review: Review, label: string): { readonly printed: number; readonly added: number } | undefined {
  const fault = review.tableFaults.find(
    (found) => (found.kind === "rounding" || found.kind === "wrong-total") && found.row === label,
  );
  if (fault && "added" in fault) return fault;
  const row = review.assessment.tables.flatMap(({ rows }) => rows).find((found) => found.label === label);
  const whole = row && sum(row.values.map(exactOfJson));
  const total = row?.values.find((value) => whole && equal(multiply(exactOfJson(value), exactOfJson(2)), whole));
  return total === undefined ? undefined : { printed: total, added: total };
}

/** Whether single rows add up, with what else is wrong in them. */
export function rowsOfTable({ review }: Scene, labels: readonly string[]): QueryResult | undefined {
  const rows = review.assessment.tables.flatMap(({ id, rows: all }) =>
    all
      .filter(({ label }) => labels.includes(label))
      .map(({ label, line: at }) => ({ table: id, label, at: at ?? null })),
  );
  const parts = rows.flatMap(({ table, label, at }) => {
    const found = sumOfRow(review, label);
    if (!found) return [];
    const citation: CitationDraft = {
      kind: "table",
      ref: table,
      label: { of: "source", text: label },
      quote: label,
      document: documentOf(review),
      line: at,
      url: null,
    };
    const isWrong = review.tableFaults.some(
      ({ kind, ...fault }) => kind === "wrong-total" && "row" in fault && fault.row === label,
    );
    const difference = isWrong ? ("tableWrongTotal" as const) : ("rowRounded" as const);
    const key = found.printed === found.added ? ("rowAddsUp" as const) : difference;
    const phrase = say(key, {
      row: quote(label),
      place: place(citation),
      printed: number(amountFact(found.printed)),
      added: number(amountFact(found.added)),
    });
    const others = review.tableFaults.filter(
      (fault) => "row" in fault && fault.row === label && fault.kind !== "rounding" && fault.kind !== "wrong-total",
    );
    return [{ lines: [line(phrase), ...others.map((fault) => faultLine(review, fault))], citation }];
  });
  if (parts.length === 0) return undefined;
  return result({
    citations: parts.map(({ citation }) => citation),
    lines: parts.flatMap(({ lines }) => lines),
    suggestions: [suggest("anythingWrong", {}), suggest("total", {})],
  });
}
