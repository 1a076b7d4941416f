// What a question gets back: words, the facts and citations they rest on, or an honest "that is not here".
import type { Locale } from "@kompass/model";
import type { Fact } from "./fact.js";

export type QueryKind =
  | "score"
  | "total"
  | "perspective"
  | "rank"
  | "compare"
  | "filter"
  | "aggregate"
  | "findings"
  | "topic"
  | "recommend"
  | "what-if"
  | "discrepancy"
  | "table"
  | "method"
  | "source-of"
  | "abbreviation"
  | "peers"
  | "trend";

export type DeclineCode =
  | "not-in-assessment"
  | "other-municipality"
  | "other-round"
  | "person"
  | "opinion"
  | "off-topic"
  | "change-request"
  | "instruction"
  | "secret"
  | "other-tenant";

export type CitationKind = "score" | "finding" | "framework" | "table" | "discrepancy" | "published";

export interface Citation {
  /** "S1", in the order of the answer. */
  readonly id: string;
  readonly kind: CitationKind;
  /** The node, finding, table or passage that is cited: "5.2", "F5-V-01". */
  readonly ref: string;
  readonly label: string;
  /** Word for word, in the language of the source; null where only the place is cited. */
  readonly quote: string | null;
  readonly source: {
    readonly document: string;
    readonly line: number | null;
    readonly page: number | null;
    readonly url: string | null;
  };
}

export interface Choice {
  readonly label: string;
  /** The question to ask for this choice. */
  readonly question: string;
}

interface AnswerBase {
  /** Of a batch: the line's id. */
  readonly id?: string;
  readonly question: string;
  /** The language of the text. */
  readonly locale: Locale;
  /** What the question was understood as; null where it was understood as nothing. */
  readonly query: ({ readonly kind: QueryKind } & Readonly<Record<string, unknown>>) | null;
  /** The whole answer in plain text; stands alone without blocks or colours. */
  readonly text: string;
  /** The nodes that are the answer, in order; perspectives are "A" to "D". */
  readonly answerRefs: readonly string[];
  readonly facts: readonly Fact[];
  readonly citations: readonly Citation[];
  /** Questions worth asking next, in the language of the text. */
  readonly suggestions: readonly string[];
  /** Who read the question. */
  readonly interpreter: "rules" | "llm";
  /** Whose words the text is in: the templates', or a language model's, verified. */
  readonly wording: "plain" | "llm";
}

export interface Answered extends AnswerBase {
  readonly status: "answered";
  readonly decline: null;
  readonly choices: null;
  /** What the source says against itself about this, if anything; also part of `text`. */
  readonly notes: readonly string[];
}

export interface Declined extends AnswerBase {
  readonly status: "declined";
  readonly decline: { readonly code: DeclineCode; readonly message: string; readonly canAnswer: readonly string[] };
  readonly choices: null;
  readonly notes: readonly string[];
}

export interface Clarify extends AnswerBase {
  readonly status: "clarify";
  readonly decline: null;
  readonly choices: readonly Choice[];
  readonly notes: readonly string[];
}

export type Answer = Answered | Declined | Clarify;
