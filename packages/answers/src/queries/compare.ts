// Nodes side by side: who is ahead, and by how much.
import type { Review } from "@kompass/findings";
import { absolute, compare, divide, type Exact, equal, type NodeRef, subtract } from "@kompass/model";
import type { FactDraft } from "../phrase/draft.js";
import { line, type Phrase, say, suggest } from "../phrase/phrase.js";
import { node, nodes, points } from "../phrase/value.js";
import type { QueryOf } from "../query.js";
import { disagreements } from "./disagreement.js";
import { citeOrNode, lostFact, pointsFact, scoreFact } from "./evidence.js";
import { pullsDown } from "./pulls-down.js";
import { type QueryRunner, result, unanswerable } from "./query-result.js";
import { lostLine } from "./rank.js";
import { scoreLine } from "./score.js";

type Compare = QueryOf<"compare">;

interface Compared {
  readonly ref: NodeRef;
  readonly fact: FactDraft;
  /** The higher, the stronger. */
  readonly strength: Exact;
}

function compared(review: Review, ref: NodeRef, { measure }: Compare): readonly Compared[] {
  const fact = scoreFact(review, ref);
  if (!fact?.max) return [];
  const strength = {
    points: fact.value,
    share: divide(fact.value, fact.max),
    lost: subtract(fact.value, fact.max),
  }[measure];
  return [{ ref, fact, strength }];
}

function verdictOf(query: Compare, ordered: readonly Compared[]): readonly Phrase[] {
  const [best] = ordered;
  const last = ordered.at(-1);
  if (!best || !last) return [];
  if (equal(best.strength, last.strength)) return [say("equal", { nodes: nodes(ordered.map(({ ref }) => ref)) })];
  const winner = node(best.ref);
  const loser = node(last.ref);
  const gap = (value: Exact) => points(pointsFact(best.ref, absolute(value), best.fact.basis, "difference"));
  if (ordered.length > 2) return [query.wanted === "weaker" ? say("leastOf", { loser }) : say("mostOf", { winner })];
  const difference = gap(subtract(best.fact.value, last.fact.value));
  if (query.measure === "lost")
    return [say("loses", { loser, winner, difference: gap(subtract(best.strength, last.strength)) })];
  if (query.measure === "points") return [say("ahead", { winner, loser, difference })];
  return [say("aheadByShare", { winner, loser }), say("differenceInPoints", { difference })];
}

export const runCompare: QueryRunner<"compare"> = {
  kind: "compare",
  run: (query, { review }) => {
    const found = query.refs.flatMap((ref) => compared(review, ref, query));
    if (found.length < 2) return unanswerable("no-scores");
    const ordered = found.toSorted((a, b) => compare(b.strength, a.strength));
    const wanted = query.wanted === "weaker" ? ordered.toReversed() : ordered;
    const [first, second] = wanted;
    const isDraw = first && second && equal(first.strength, second.strength);
    const refs = found.map(({ ref }) => ref);
    const [one] = refs;
    const weakest = ordered.at(-1);
    const reason = query.why && !isDraw && weakest ? pullsDown(review, weakest.ref) : { lines: [], citations: [] };
    return result({
      answerRefs: first && !isDraw ? [first.ref] : [],
      facts: query.measure === "lost" ? found.map(({ fact }) => lostFact(fact)) : [],
      citations: [...refs.flatMap((ref) => citeOrNode(review, ref)), ...reason.citations],
      lines: [
        line(...verdictOf(query, ordered)),
        ...found.map(({ ref, fact }) =>
          query.measure === "lost" ? lostLine(review, ref, fact) : scoreLine(review, ref, fact),
        ),
        ...reason.lines,
      ],
      notes: disagreements(review, refs),
      suggestions:
        one === undefined
          ? []
          : [suggest("score", { node: node(one) }), suggest("allAreas", {}), suggest("weakestSubarea", {})],
    });
  },
};
