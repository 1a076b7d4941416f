// What changed from one round of a municipality to the next: node by node, or what rose and what fell.
import type { Review } from "@kompass/findings";
import { absolute, compare, compareScoreCards, exact, type NodeChange, type NodeRef, totalRef } from "@kompass/model";
import type { CitationDraft, FactDraft } from "../phrase/draft.js";
import { item, type Line, line, say, suggest } from "../phrase/phrase.js";
import { node, points, type Value } from "../phrase/value.js";
import { citeOrNode, pointsFact, scoreFact } from "./evidence.js";
import { type QueryRunner, result, unanswerable } from "./query-result.js";

interface Rounds {
  readonly from: Review;
  readonly to: Review;
}

const yearOf = ({ assessment }: Review): number => assessment.period ?? 0;

/** The asked round against the latest; the latest against the one before it where the latest is asked for. */
function roundsOf(review: Review, others: readonly Review[]): Rounds | undefined {
  const { name } = review.assessment.subject;
  const dated = [review, ...others]
    .filter(({ assessment }) => assessment.subject.name === name && assessment.period !== null)
    .toSorted((a, b) => yearOf(a) - yearOf(b));
  const to = dated.at(-1);
  const from = to === review ? dated.at(-2) : review;
  return to && from && yearOf(from) < yearOf(to) ? { from, to } : undefined;
}

const yearFact = (review: Review): Value => ({
  is: "year",
  fact: {
    ref: null,
    label: { of: "word", what: "year" },
    value: exact(yearOf(review)),
    unit: "year",
    basis: "stated",
  },
});

/** A score of one round, with its year. */
const scoreIn = (review: Review, ref: NodeRef): FactDraft | undefined => {
  const found = scoreFact(review, ref);
  return found && { ...found, period: String(yearOf(review)) };
};

function changeLine({ from, to }: Rounds, { ref, change, direction }: NodeChange): readonly Line[] {
  const earlier = scoreIn(from, ref);
  const later = scoreIn(to, ref);
  if (!earlier || !later) return [];
  const blanks = { node: node(ref), earlier: points(earlier), later: points(later) };
  const difference = points(pointsFact(ref, absolute(change), "computed", "difference"));
  if (direction === "risen") return [item(say("trendRose", { ...blanks, difference }))];
  if (direction === "fallen") return [item(say("trendFell", { ...blanks, difference }))];
  return [item(say(direction === "unchanged" ? "trendSame" : "trendUnsure", blanks))];
}

/** The total and the areas, those that rose most first. */
function wide(review: Review, changes: readonly NodeChange[]): readonly NodeChange[] {
  const levelOf = (ref: NodeRef) => review.framework.nodes.get(ref)?.level;
  const areas = changes.filter(({ ref }) => levelOf(ref) === "area").toSorted((a, b) => compare(b.change, a.change));
  return [...changes.filter(({ ref }) => ref === totalRef), ...areas];
}

export const runTrend: QueryRunner<"trend"> = {
  kind: "trend",
  run: ({ refs }, { review, others = [] }) => {
    const rounds = roundsOf(review, others);
    if (!rounds) return unanswerable("other-round");
    const found = compareScoreCards(rounds.from.card, rounds.to.card);
    if (!found.comparable) return unanswerable("other-round");
    const asked = refs.flatMap((ref) => found.changes.filter((change) => change.ref === ref));
    const changes = refs.length > 0 ? asked : wide(rounds.to, found.changes);
    const lines = changes.flatMap((change) => changeLine(rounds, change));
    if (lines.length === 0) return unanswerable("no-scores");
    const citations: readonly CitationDraft[] = changes.flatMap(({ ref }) =>
      [rounds.from, rounds.to].flatMap((round) => citeOrNode(round, ref)),
    );
    return result({
      answerRefs: changes.map(({ ref }) => ref),
      citations,
      lines: [line(say("trendHead", { from: yearFact(rounds.from), to: yearFact(rounds.to) })), ...lines],
      suggestions: [suggest("total", {}), suggest("weakestSubarea", {})],
    });
  },
};
