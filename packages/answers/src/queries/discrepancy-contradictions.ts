// Where the report speaks both ways: of one topic, or of a sub-area against its score.
import type { DerivedFinding, ReportedFinding, Review } from "@kompass/findings";
import { speaksTwoWays } from "../passages/two-ways.js";
import type { CitationDraft } from "../phrase/draft.js";
import { type Line, line, type Phrase, say, suggest } from "../phrase/phrase.js";
import { node, nodes, score } from "../phrase/value.js";
import { citeOrNode, scoreFact } from "./evidence.js";
import { type QueryResult, result, type Scene } from "./query-result.js";
import { quoteFindings } from "./remarks.js";

const derivedOf = ({ derived }: Review): readonly DerivedFinding[] =>
  derived.filter(({ kind }) => kind === "contradiction");

const findingsOf = (review: Review, ids: readonly string[]): readonly ReportedFinding[] =>
  review.reported.filter(({ id }) => ids.includes(id));

export const contradictionCitations = (review: Review): readonly CitationDraft[] =>
  derivedOf(review).flatMap(({ findings }) => quoteFindings(review, findingsOf(review, findings)).citations);

/** The sub-areas whose remarks and scores point different ways, in one sentence; none where there are none. */
export function contradictionLine(review: Review): readonly Phrase[] {
  const refs = derivedOf(review).map(({ ref }) => ref);
  return refs.length === 0 ? [] : [say("remarksAgainstScores", { nodes: nodes(refs) })];
}

function againstScore(review: Review, { ref, findings }: DerivedFinding): readonly Line[] {
  const remarks = findingsOf(review, findings);
  const fact = scoreFact(review, ref);
  if (!fact || remarks.length === 0) return [];
  const isPraise = remarks.every(({ category }) => category === "strength");
  const head = say(isPraise ? "praisedThoughWeak" : "criticisedThoughStrong", { node: node(ref), score: score(fact) });
  return [line(head), ...quoteFindings(review, remarks).lines];
}

const suggestions = [suggest("anythingWrong", {}), suggest("weakestSubarea", {})];

function everywhere(review: Review): QueryResult | undefined {
  const derived = derivedOf(review);
  const lines = derived.flatMap((found) => againstScore(review, found));
  const citations = [
    ...contradictionCitations(review),
    ...derived.flatMap(({ scores }) => scores.flatMap((ref) => citeOrNode(review, ref))),
  ];
  if (lines.length > 0) {
    return result({
      answerRefs: derived.map(({ ref }) => ref),
      citations,
      lines: [line(say("twoWaysHead", {})), ...lines, line(say("askOfTopic", {}))],
      suggestions,
    });
  }
  const { citations: some } = quoteFindings(review, review.reported.slice(0, 1));
  if (some.length === 0) return undefined;
  return result({ citations: some, lines: [line(say("noContradiction", {}), say("askOfTopic", {}))], suggestions });
}

function ofTopic({ review, index }: Scene, words: readonly string[]): QueryResult | undefined {
  const found = index.topics.findings(words, []).flatMap(({ id }) => findingsOf(review, [id]));
  if (found.length === 0) return undefined;
  const { lines, citations } = quoteFindings(review, found);
  const isBoth = speaksTwoWays(found, review.assessment.language);
  return result({ citations, lines: [line(say(isBoth ? "twoWaysHead" : "oneWay", {})), ...lines], suggestions });
}

export const contradictionsOf = (scene: Scene, words: readonly string[]): QueryResult | undefined =>
  words.length > 0 ? ofTopic(scene, words) : everywhere(scene.review);
