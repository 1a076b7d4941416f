// Score rows to claims: matched by number, never by name; what does not fit the framework is a problem, not a guess.
import {
  type Claim,
  compare,
  documentSourceId,
  type Exact,
  equal,
  type Framework,
  findNode,
  type PrintedName,
  parsePrintedNumber,
  toNumber,
  zero,
} from "@kompass/model";
import { type Problem, problem } from "../problems/problem.js";
import type { Slide } from "../text/slide.js";
import { findScoreRows, type ScoreRow } from "./score-rows.js";

export interface ReadClaims {
  readonly claims: readonly Claim[];
  /** What score rows call their areas and sub-areas. */
  readonly names: readonly PrintedName[];
  readonly problems: readonly Problem[];
  /** Numbers of the lines that rows stand on. */
  readonly lines: ReadonlySet<number>;
}

/** So many rows with the framework's maxima make a slide a table of scores: there also rows that differ count. */
const rowsOfTable = 2;

export function readClaims(slides: readonly Slide[], framework: Framework): ReadClaims {
  const found = slides.map(findScoreRows);
  const rows = found.flatMap((slide) => scoresOf(slide, framework));
  const claims = new Map<string, Claim>();
  const names: PrintedName[] = [];
  const problems: Problem[] = [];
  const reported = new Set<string>();
  for (const row of rows) {
    const line = row.lines[0].number;
    const fault = faultOf(row, framework, claims.get(row.target));
    // Once for each target and kind: a text that repeats itself a thousand times is not wrong in a thousand ways.
    if (fault && !reported.has(`${fault.code} ${row.target}`)) problems.push(fault);
    if (fault) reported.add(`${fault.code} ${row.target}`);
    if (fault && fault.code !== "importers/other-maximum") continue;
    if (row.score === undefined || claims.has(row.target)) continue;
    claims.set(row.target, claimOf(row, row.score));
    if (row.title !== "" && row.target !== "total")
      names.push({ target: row.target, name: row.title, place: "table", line });
  }
  const single = found.flat().filter(({ target, numbers }) => numbers.length === 1 && findNode(framework, target));
  if (single[0] && claims.size === 0) {
    problems.push(
      problem("importers/rows-without-maximum", { rows: single.length }, { line: single[0].lines[0].number }),
    );
  }
  return {
    claims: [...claims.values()],
    names,
    problems: [...problems, ...missingRows(claims, framework)],
    lines: new Set(rows.flatMap((row) => row.lines.map(({ number }) => number))),
  };
}

interface Score {
  readonly points: string;
  readonly max: string;
}

/** A row of a table of scores; `score` is `undefined` where its numbers can't be told apart. */
interface TableRow extends ScoreRow {
  readonly score: Score | undefined;
}

/** The rows of a slide that are scores, with points and maximum told apart by the framework's maxima, not by the header. */
function scoresOf(rows: readonly ScoreRow[], framework: Framework): readonly TableRow[] {
  const full = rows.filter((row) => row.numbers.length >= 2);
  const last = (row: ScoreRow): Score => ({ points: row.numbers.at(-2) as string, max: row.numbers.at(-1) as string });
  const swapped = (row: ScoreRow): Score => ({
    points: row.numbers.at(-1) as string,
    max: row.numbers.at(-2) as string,
  });
  const fitting = (order: (row: ScoreRow) => Score) =>
    full.filter((row) => hasMaximum(row, order(row), framework)).length;
  const order = fitting(swapped) > fitting(last) ? swapped : last;
  const isTable = fitting(order) >= rowsOfTable;
  return full
    .map((row) => ({ row, score: order(row) }))
    .filter(({ row, score }) => isTable || hasMaximum(row, score, framework))
    .map(({ row, score }) => {
      const extra = row.numbers.slice(0, -2);
      if (equal(exactValue(score.max), zero)) return { ...row, score: undefined };
      if (extra.length === 0) return { ...row, score };
      // A year may end a title; any other number would have to be explained.
      const isTitle = extra.every((number) => /^(?:19|20)\d\d$/.test(number)) && hasMaximum(row, score, framework);
      return { ...row, title: [row.title, ...extra].join(" "), score: isTitle ? score : undefined };
    });
}

function hasMaximum(row: ScoreRow, { points, max }: Score, framework: Framework): boolean {
  const expected = findNode(framework, row.target)?.maximum;
  const printed = exactValue(max);
  return expected !== undefined && compare(expected, printed) === 0 && compare(exactValue(points), printed) <= 0;
}

function faultOf(row: TableRow, framework: Framework, kept: Claim | undefined): Problem | undefined {
  const { target, score } = row;
  const place = { line: row.lines[0].number };
  const expected = findNode(framework, target)?.maximum;
  if (expected === undefined) return problem("importers/unknown-number", { number: target }, place);
  if (score === undefined) return problem("importers/unclear-row", { target, numbers: row.numbers }, place);
  const { points, max } = score;
  if (kept?.line != null) {
    const same = compare(exactValue(kept.printed), exactValue(points)) === 0;
    return same
      ? problem("importers/duplicate-row", { target, otherLine: kept.line }, place)
      : problem(
          "importers/conflicting-row",
          { target, printed: points, kept: kept.printed, otherLine: kept.line },
          place,
        );
  }
  if (compare(exactValue(points), exactValue(max)) > 0)
    return problem("importers/above-maximum", { target, printed: points, max }, place);
  if (compare(expected, exactValue(max)) === 0) return undefined;
  return problem("importers/other-maximum", { target, printed: max, expected: String(toNumber(expected)) }, place);
}

function claimOf(row: TableRow, { points, max }: Score): Claim {
  return {
    id: `C-${row.target}`,
    target: row.target,
    value: toNumber(exactValue(points)),
    max: toNumber(exactValue(max)),
    printed: points,
    origin: documentSourceId,
    line: row.lines[0].number,
    quote: row.quote,
  };
}

function missingRows(claims: ReadonlyMap<string, Claim>, framework: Framework): readonly Problem[] {
  if (claims.size === 0) return [];
  const targets = [...framework.nodes.values()]
    .filter(({ ref, level }) => (level === "area" || level === "subarea") && !claims.has(ref))
    .map(({ ref }) => ref);
  return targets.length === 0 ? [] : [problem("importers/missing-rows", { targets })];
}

function exactValue(printed: string): Exact {
  const number = parsePrintedNumber(printed);
  if (!number) throw new RangeError(`"${printed}" is not a number`);
  return number.value;
}
