// What a fact or a citation is called, before anyone says it in a language.
import type { FindingCategory, LocalizedText, NodeRef } from "@kompass/model";

/** Kinds of amounts that a label may name. */
export type LabelKey =
  | "score"
  | "total"
  | "published-total"
  | "difference"
  | "gap"
  | "possible"
  | "asked"
  | "count"
  | "year"
  | "rows-sum"
  | "average"
  | "median"
  | "sum"
  | "spread"
  | "hypothetical"
  | "cell";

/** What a fact or citation is called, in the language of the answer. */
export type Label =
  | { readonly of: "node"; readonly ref: NodeRef; readonly what: LabelKey }
  | { readonly of: "finding"; readonly category: FindingCategory; readonly area: NodeRef }
  | { readonly of: "text"; readonly text: LocalizedText }
  | { readonly of: "source"; readonly text: string }
  | { readonly of: "word"; readonly what: LabelKey };
