// The shape of a question that was written before the rule that answers it, and what a right answer to it holds.
import type { Locale } from "@kompass/model";
import type { DeclineCode, QueryKind } from "../answer.js";

/** Everything named here must hold; what is not named is not looked at. */
export interface Expected {
  readonly status?: "answered" | "declined" | "clarify";
  readonly kind?: QueryKind;
  /** Exactly these, in any order. */
  readonly refs?: readonly string[];
  /** Exactly these, in this order. */
  readonly ordered?: readonly string[];
  /** At least these findings are cited. */
  readonly findings?: readonly string[];
  /** No more findings than these and so many others. */
  readonly others?: number;
  /** Each stands in the text. */
  readonly numbers?: readonly number[];
  /** One of each group stands in the text, whatever its case. */
  readonly says?: readonly (readonly string[])[];
  /** Any of these codes. */
  readonly decline?: readonly DeclineCode[];
}

export interface Paraphrase {
  readonly locale: Locale;
  readonly question: string;
  readonly context?: readonly string[];
  readonly expected: Expected;
}

export function ask(locale: Locale, question: string, expected: Expected, context?: readonly string[]): Paraphrase {
  return { locale, question, expected, ...(context ? { context } : {}) };
}
