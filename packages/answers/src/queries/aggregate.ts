// Nodes taken together: their average, median, sum, or how far apart they are.
import type { Review } from "@kompass/findings";
import {
  compare,
  divide,
  type Exact,
  equal,
  exact,
  multiply,
  type NodeRef,
  nodesBelow,
  nodesOfLevel,
  ratio,
  subtract,
  sum,
} from "@kompass/model";
import type { FactBasis } from "../fact.js";
import type { FactDraft } from "../phrase/draft.js";
import type { LabelKey } from "../phrase/label.js";
import { type Line, line, type Phrase, say, suggest } from "../phrase/phrase.js";
import { node, nodes, number, percent, points, score, type Value } from "../phrase/value.js";
import type { QueryOf } from "../query.js";
import { disagreements } from "./disagreement.js";
import { citeOrNode, countFact, scoreFact } from "./evidence.js";
import { type QueryRunner, result, unanswerable } from "./query-result.js";
import { lostLine } from "./rank.js";
import { scoreLine } from "./score.js";

type Aggregate = QueryOf<"aggregate">;
type Measure = Aggregate["measure"];

interface Scored {
  readonly ref: NodeRef;
  readonly fact: FactDraft;
  readonly maximum: Exact;
}

const measureOf = ({ fact, maximum }: Scored, measure: Measure): Exact =>
  ({ points: fact.value, share: divide(fact.value, maximum), lost: subtract(maximum, fact.value) })[measure];

const averageOf = (values: readonly Exact[]): Exact => divide(sum(values), exact(values.length));

/** Of an even number the middle of the two in the middle. */
function medianOf(values: readonly Exact[]): Exact {
  const ordered = values.toSorted(compare);
  const middle = ordered.length / 2;
  return averageOf(ordered.slice(Math.ceil(middle) - 1, Math.floor(middle) + 1));
}

interface Chosen {
  readonly all: readonly NodeRef[];
  /** Of a level: which, and within what. */
  readonly level: "perspective" | "area" | "subarea";
  readonly within: NodeRef | null;
}

function chosen({ framework }: Review, { over }: Aggregate): Chosen {
  if (over.what === "nodes") {
    return { all: over.refs.filter((ref) => framework.nodes.get(ref)?.maximum), level: "area", within: null };
  }
  const { level, within } = over;
  const found = within === null ? nodesOfLevel(framework, level) : nodesBelow(framework, within, level);
  return { all: found.map(({ ref }) => ref), level, within };
}

/** The first of an order by share, and those level at the cut where it makes no difference which of them count. */
function firstOf(scored: readonly Scored[], { over }: Aggregate) {
  if (over.what !== "first") return { taken: scored, level: [] };
  const sign = over.first === "weakest" ? 1 : -1;
  const share = (each: Scored): Exact => measureOf(each, "share");
  const ordered = scored.toSorted((a, b) => sign * compare(share(a), share(b)));
  const last = ordered[over.count - 1];
  const beyond = ordered[over.count];
  const level =
    last && beyond && equal(share(last), share(beyond))
      ? ordered.filter((each) => equal(share(each), share(last)))
      : [];
  const isAlike = level.every(({ maximum }) => last !== undefined && equal(maximum, last.maximum));
  if (isAlike) return { taken: ordered.slice(0, over.count), level };
  return {
    taken: ordered.filter((each) => last !== undefined && sign * compare(share(each), share(last)) <= 0),
    level: [],
  };
}

function basisOf(scored: readonly Scored[]): "declared" | "declared-sum" | "computed" | "mixed" {
  const [first, ...rest] = new Set(scored.map(({ fact }) => fact.basis));
  const isOne = rest.length === 0 && (first === "declared" || first === "declared-sum" || first === "computed");
  return isOne ? first : "mixed";
}

const isAlike = (maxima: readonly Exact[]): boolean => maxima.every((maximum) => equal(maximum, maxima[0] ?? maximum));

function fact(value: Exact, what: LabelKey, basis: FactBasis, maximum?: Exact): FactDraft {
  const max = maximum && { max: maximum, share: divide(value, maximum) };
  return { ref: null, label: { of: "word", what }, value, ...max, unit: "points", basis };
}

const hundred = ratio(100n, 1n);
const percentFact = (share: Exact, what: LabelKey): FactDraft => ({
  ref: null,
  label: { of: "word", what },
  value: multiply(share, hundred),
  unit: "percent",
  basis: "computed",
});

/** The figure that is asked for. */
function figure({ operation, measure }: Aggregate, taken: readonly Scored[], sumBasis: FactBasis): Value {
  const maxima = taken.map(({ maximum }) => maximum);
  const values = taken.map((each) => measureOf(each, measure));
  if (operation === "sum") {
    const most = sum(maxima);
    const added = sum(taken.map((each) => measureOf(each, measure === "share" ? "points" : measure)));
    if (measure === "share") return percent(percentFact(divide(added, most), "sum"));
    return measure === "points" ? score(fact(added, "sum", sumBasis, most)) : points(fact(added, "sum", "computed"));
  }
  const ordered = values.toSorted(compare);
  const value =
    operation === "spread"
      ? subtract(ordered.at(-1) ?? exact(0), ordered[0] ?? exact(0))
      : (operation === "average" ? averageOf : medianOf)(values);
  if (measure === "share") {
    const share = percentFact(value, operation);
    return operation === "spread" ? number(share) : percent(share);
  }
  const [maximum] = maxima;
  const ofMaximum = measure === "points" && operation !== "spread" && maximum !== undefined && isAlike(maxima);
  return ofMaximum ? score(fact(value, operation, "computed", maximum)) : points(fact(value, operation, "computed"));
}

/** Where maxima differ, the average of shares is not the share of the sums: both are said. */
function otherAverage(
  { operation, measure }: Aggregate,
  taken: readonly Scored[],
  sumBasis: FactBasis,
): readonly Phrase[] {
  const maxima = taken.map(({ maximum }) => maximum);
  const isPlain = operation === "sum" || operation === "spread" || measure === "lost" || taken.length < 2;
  if (isPlain || isAlike(maxima)) return [];
  if (measure === "points") {
    const share = averageOf(taken.map((each) => measureOf(each, "share")));
    return [say("averageOfShares", { share: percent(percentFact(share, "average")) })];
  }
  const added = sum(taken.map(({ fact: { value } }) => value));
  return [say("shareOfSums", { score: score(fact(added, "sum", sumBasis, sum(maxima))) })];
}

function endsOf(taken: readonly Scored[], measure: Measure): readonly [Scored, Scored] | undefined {
  const by = measure === "points" ? "points" : "share";
  const ordered = taken.toSorted((a, b) => compare(measureOf(b, by), measureOf(a, by)));
  const [high] = ordered;
  const low = ordered.at(-1);
  return high && low && high !== low ? [high, low] : undefined;
}

const rowOf = (review: Review, { ref, fact: of }: Scored, measure: Measure): Line =>
  measure === "lost" ? lostLine(review, ref, of) : scoreLine(review, ref, of);

/** The nodes on one side of the average or median; by share where their maxima differ. */
function onSide({ side, operation, measure }: Aggregate, taken: readonly Scored[]): readonly Scored[] {
  if (side === null || (operation !== "average" && operation !== "median")) return [];
  const by = measure === "points" && !isAlike(taken.map(({ maximum }) => maximum)) ? "share" : measure;
  const values = taken.map((each) => measureOf(each, by));
  const middle = operation === "average" ? averageOf(values) : medianOf(values);
  const sign = side === "above" ? 1 : -1;
  return taken.filter((each) => compare(measureOf(each, by), middle) === sign);
}

export const runAggregate: QueryRunner<"aggregate"> = {
  kind: "aggregate",
  run: (query, { review }) => {
    const { over, operation, measure } = query;
    const { all, level, within } = chosen(review, query);
    const scored = all.flatMap((ref): readonly Scored[] => {
      const found = scoreFact(review, ref);
      return found?.max ? [{ ref, fact: found, maximum: found.max }] : [];
    });
    const { taken, level: alike } = firstOf(scored, query);
    if (taken.length === 0) return unanswerable("no-scores");
    const refs = taken.map(({ ref }) => ref);
    const missing = over.what === "first" ? [] : all.filter((ref) => !scored.some((each) => each.ref === ref));
    const basis = basisOf(taken);
    const isOfAreas = refs.every((ref) => review.framework.nodes.get(ref)?.level !== "subarea");
    const sumBasis = isOfAreas && (basis === "declared" || basis === "declared-sum") ? "declared-sum" : "computed";
    const ends = over.what === "level" || operation === "spread" ? endsOf(taken, measure) : undefined;
    const apart = operation === "spread" ? (ends ?? []) : [];
    const [high, low] = ends ?? [];
    const isNamed = over.what === "nodes";
    const beyond = onSide(query, taken);
    const head = say("together", {
      operation,
      measure,
      value: figure(query, taken, sumBasis),
      nodes: isNamed ? nodes(refs) : undefined,
      count: number(countFact(taken.length)),
      level,
      scope: within === null ? undefined : node(within),
      first: over.what === "first" ? over.first : undefined,
    });
    return result({
      answerRefs: over.what === "level" ? [...apart, ...beyond].map(({ ref }) => ref) : refs,
      facts: taken.map((each) => each.fact),
      citations: refs.flatMap((ref) => citeOrNode(review, ref)),
      lines: [
        line(
          head,
          ...(high && low
            ? [
                say("highestAndLowest", {
                  high: node(high.ref),
                  highScore: score(high.fact),
                  low: node(low.ref),
                  lowScore: score(low.fact),
                }),
              ]
            : []),
          ...otherAverage(query, taken, sumBasis),
          ...(alike.length > 0 ? [say("levelAtCut", { nodes: nodes(alike.map(({ ref }) => ref)) })] : []),
        ),
        ...(over.what === "level" || operation === "spread" ? [] : taken.map((each) => rowOf(review, each, measure))),
        ...(query.side === null || beyond.length === 0
          ? []
          : [
              line(say("onSide", { side: query.side, operation: operation === "median" ? "median" : "average" })),
              ...beyond.map((each) => rowOf(review, each, measure)),
            ]),
        line(
          say("togetherFrom", { basis }),
          ...(missing.length > 0 ? [say("leftOut", { nodes: nodes(missing) })] : []),
        ),
      ],
      notes: disagreements(review, refs),
      suggestions: [suggest("averageOfAreas", {}), suggest("allAreas", {}), suggest("total", {})],
    });
  },
};
