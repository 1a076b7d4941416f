// What a language model may and may not do with the words of a sentence.

/** Words that bear meaning, by what they would change: none may come into a sentence, and none may leave it. */
export interface BearingWords {
  readonly number: string;
  readonly fraction: string;
  readonly ordinal: string;
  readonly comparative: string;
  readonly superlative: string;
  readonly negation: string;
  /** How much, how nearly, how surely. */
  readonly degree: string;
}

export interface RewordingWords {
  /** Words that say nothing by themselves: a sentence may have more of them, fewer, and others. In lower case. */
  readonly neutral: string;
  /** "is" and "was": a sentence has as many of them as it had, anywhere. */
  readonly linking: string;
  /** Words that say where something stands: neutral in a sentence that names a place of the source, and only there. */
  readonly citing: string;
  /** Groups of words of which one may stand for another. */
  readonly alike: readonly string[];
  readonly bearing: BearingWords;
}
