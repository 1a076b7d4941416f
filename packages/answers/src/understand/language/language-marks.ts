// What tells a language: words, beginnings and endings of words, letters.

export interface LanguageMarks {
  /** Words as written, not folded; the more of the other languages share a word, the less it tells. */
  readonly words: string;
  /** Beginnings of words that no other of the four languages has. */
  readonly beginnings: string;
  /** Endings of words of five letters or more that no other of the four languages has. */
  readonly endings: string;
  /** Letters that few of the other languages have. */
  readonly letters: string;
}
