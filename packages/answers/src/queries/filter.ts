// Nodes on one side of a threshold.
import { compare, divide, type Exact, exact, type NodeRef, subtract } from "@kompass/model";
import { considered } from "../names/considered.js";
import type { FactDraft } from "../phrase/draft.js";
import { item, type Line, line, say, suggest } from "../phrase/phrase.js";
import { node, nodes, number, percent, points, type Value } from "../phrase/value.js";
import type { QueryOf } from "../query.js";
import { disagreements } from "./disagreement.js";
import { askedFact, citeOrNode, countFact, maximumFact, scoreFact } from "./evidence.js";
import { type QueryRunner, result, type Scene, unanswerable } from "./query-result.js";
import { lostLine } from "./rank.js";
import { scoreLine } from "./score.js";

type Filter = QueryOf<"filter">;
type Limit = Filter["limits"][number];

interface Measured {
  readonly ref: NodeRef;
  readonly fact: FactDraft | undefined;
  readonly value: Exact;
}

function measured({ review }: Scene, ref: NodeRef, measure: Filter["measure"]): readonly Measured[] {
  const maximum = review.framework.nodes.get(ref)?.maximum;
  const fact = scoreFact(review, ref);
  if (!maximum) return [];
  if (measure === "maximum") return [{ ref, fact, value: maximum }];
  if (!fact) return [];
  const value = { points: fact.value, lost: subtract(maximum, fact.value), share: divide(fact.value, maximum) }[
    measure
  ];
  return [{ ref, fact, value }];
}

function passes(value: Exact, { test, value: limit }: Limit): boolean {
  const side = compare(value, exact(limit));
  switch (test) {
    case "below":
      return side < 0;
    case "above":
      return side > 0;
    case "at-least":
      return side >= 0;
    case "at-most":
      return side <= 0;
    case "exactly":
      return side === 0;
  }
}

function threshold(value: string, measure: Filter["measure"]): Value {
  if (measure !== "share") return points(askedFact(exact(value), "points"));
  return percent(askedFact(exact(value).mul(100), "percent"));
}

function lineOf({ review }: Scene, query: Filter, { ref, fact }: Measured): Line {
  const maximum = maximumFact(review, ref);
  if (query.measure === "maximum" && maximum)
    return item(say("worthItem", { node: node(ref), points: points(maximum) }));
  if (!fact) return item(say("noScore", { node: node(ref) }));
  return query.measure === "lost" ? lostLine(review, ref, fact) : scoreLine(review, ref, fact);
}

export const runFilter: QueryRunner<"filter"> = {
  kind: "filter",
  run: (query, scene) => {
    const { review } = scene;
    const candidates = considered(review.framework, query);
    if (candidates === undefined) return unanswerable("not-understood");
    const all = candidates.flatMap((ref) => measured(scene, ref, query.measure));
    if (all.length === 0) return unanswerable("no-scores");
    const [limit, also] = query.limits;
    if (!limit) return unanswerable("not-understood");
    const kept = all.filter(({ value }) => query.limits.every((each) => passes(value, each)));
    const refs = kept.map(({ ref }) => ref);
    const nearest = kept.length > 0 ? [] : closest(all, exact(limit.value));
    const citedRefs = kept.length > 0 ? refs : nearest.map(({ ref }) => ref);
    return result({
      answerRefs: refs,
      citations: [...citedRefs, query.within ?? [], query.except ?? []]
        .flat()
        .flatMap((ref) => citeOrNode(review, ref)),
      lines: [
        line(
          say("filterHead", {
            count: number(countFact(kept.length)),
            isNone: kept.length === 0,
            measure: query.measure,
            test: limit.test,
            value: threshold(limit.value, query.measure),
            alsoTest: also?.test,
            alsoValue: also && threshold(also.value, query.measure),
            level: query.level,
            scope: query.within === null ? undefined : node(query.within),
            except: query.except === null ? undefined : nodes(query.except),
          }),
          ...(kept.length === 0 ? [say("nearThreshold", { nodes: nodes(nearest.map(({ ref }) => ref)) })] : []),
        ),
        ...(kept.length > 0 ? kept : nearest).map((found) => lineOf(scene, query, found)),
      ],
      notes: disagreements(review, citedRefs),
      suggestions: [suggest("weakestSubarea", {}), suggest("allAreas", {}), suggest("total", {})],
    });
  },
};

/** Those that come nearest to a threshold that none passes. */
function closest(all: readonly Measured[], limit: Exact): readonly Measured[] {
  const distance = ({ value }: Measured) => subtract(value, limit).abs();
  const [first] = all.toSorted((a, b) => compare(distance(a), distance(b)));
  return first ? all.filter((found) => compare(distance(found), distance(first)) === 0) : [];
}
