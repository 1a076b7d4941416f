// What running a query gives: evidence and sentences, in no language yet.

import type { Review } from "@kompass/findings";
import type { NodeRef } from "@kompass/model";
import type { CitationDraft, FactDraft } from "../phrase/draft.js";
import type { Line, Phrase, Suggestion } from "../phrase/phrase.js";
import type { Query, QueryOf } from "../query.js";
import type { Refusal } from "../refusal.js";
import type { ReviewIndex } from "../review-index.js";

export interface QueryResult {
  /** The nodes that are the answer, in order. */
  readonly answerRefs: readonly NodeRef[];
  /** Facts beside those that stand in the sentences. */
  readonly facts: readonly FactDraft[];
  readonly citations: readonly CitationDraft[];
  readonly lines: readonly Line[];
  /** Said after everything else. */
  readonly notes: readonly Phrase[];
  readonly suggestions: readonly Suggestion[];
}

/** A query that a review holds no answer to. */
export interface Unanswerable {
  readonly refusal: Refusal;
  readonly echo: string;
  /** What there is instead. */
  readonly instead?: Pick<QueryResult, "lines" | "citations">;
}

export interface Scene {
  readonly review: Review;
  readonly index: ReviewIndex;
  /** The other reviews that are loaded: earlier rounds and other municipalities. */
  readonly others?: readonly Review[];
  /** Leave out what others have published. */
  readonly onlyAssessment: boolean;
}

export interface QueryRunner<Kind extends Query["kind"] = Query["kind"]> {
  readonly kind: Kind;
  readonly run: (query: QueryOf<Kind>, scene: Scene) => QueryResult | Unanswerable;
}

export const result = (parts: Partial<QueryResult>): QueryResult => ({
  answerRefs: [],
  facts: [],
  citations: [],
  lines: [],
  notes: [],
  suggestions: [],
  ...parts,
});

export const unanswerable = (
  refusal: Refusal,
  echo = "",
  instead: Pick<QueryResult, "lines" | "citations"> = { lines: [], citations: [] },
): Unanswerable => ({ refusal, echo, instead });
