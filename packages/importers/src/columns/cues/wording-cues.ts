// What a language gives the wording rule: how it praises, denies, turns, asks for more and proposes.

export interface WordingCues {
  /** Finite verbs that open a statement of what is done: "har", "jobber". */
  readonly states: readonly string[];
  /** Infinitives and imperatives that open a proposal: "utvikle", "bli". */
  readonly proposes: readonly string[];
  /** Endings by which an opening word of at least seven letters is a proposing verb: "-ere". */
  readonly proposingEndings: readonly string[];
  /** Words and phrases of praise. */
  readonly praises: readonly string[];
  readonly denies: readonly string[];
  /** Something is there, but scarcely: "lite", "i liten grad". */
  readonly scarcely: readonly string[];
  /** What turns a sentence round: "men". */
  readonly turns: readonly string[];
  /** Something remains to be done: "bør", "potensial". */
  readonly asks: readonly string[];
  /** Comparatives that ask for more of the same. */
  readonly more: readonly string[];
  /** After a comparative these make it a plain comparison: "mer enn". */
  readonly than: readonly string[];
}

/** Words and phrases between commas, so that a language's words can be read as text. */
export function list(words: string): readonly string[] {
  return words.split(",").map((word) => word.replace(/\s+/g, " ").trim());
}
