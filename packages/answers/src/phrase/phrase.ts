// A sentence that is not yet in any language: which phrase, and what stands in its blanks.
import type { Phrases, Questions } from "./answer-strings.js";
import type { Value } from "./value.js";

/** Where a template takes text, a phrase holds a value; what a template only looks at stays as it is. */
type Blank<T> = string extends T ? (undefined extends T ? Value | undefined : Value) : T;

type BlanksOf<Templates, Key extends keyof Templates> = Templates[Key] extends (blanks: infer Blanks) => string
  ? { readonly [Name in keyof Blanks]: Blank<Blanks[Name]> }
  : never;

export type PhraseKey = keyof Phrases;
export type QuestionKey = keyof Questions;

export interface Phrase {
  readonly key: PhraseKey;
  readonly blanks: Readonly<Record<string, unknown>>;
}

/** A question to ask next, with what stands in its blanks. */
export interface Suggestion {
  readonly key: QuestionKey;
  readonly blanks: Readonly<Record<string, unknown>>;
}

/** Sentences that stand together; an item stands in a list. */
export interface Line {
  readonly isItem: boolean;
  readonly phrases: readonly Phrase[];
}

export const say = <Key extends PhraseKey>(key: Key, blanks: BlanksOf<Phrases, Key>): Phrase => ({ key, blanks });

export const suggest = <Key extends QuestionKey>(key: Key, blanks: BlanksOf<Questions, Key>): Suggestion => ({
  key,
  blanks,
});

export const line = (...phrases: readonly Phrase[]): Line => ({ isItem: false, phrases });
export const item = (...phrases: readonly Phrase[]): Line => ({ isItem: true, phrases });
