// What each problem of an import is called, for each language to fill in.
import type { Problem, ProblemCode } from "@kompass/importers";

export type ProblemFacts<Code extends ProblemCode> = Extract<Problem, { readonly code: Code }>["facts"];

/** Prints facts as a reader of the language knows them. */
export interface FactPrinter {
  /** "område 2 Samfunnsutvikling". */
  readonly node: (ref: string) => string;
  /** Several nodes; by number alone where they are many. */
  readonly nodes: (refs: readonly string[]) => string;
  /** "73.1" as "73,1"; "72.9 to 73.3" as "mellom 72,9 og 73,3". */
  readonly number: (number: string | number) => string;
  /** "2023-2027" as "2023–2027". */
  readonly period: (period: string) => string;
  /** "F5-V-01 (linje 1021)". */
  readonly finding: (id: string) => string;
  /** A language's name by its code. */
  readonly language: (code: string) => string;
  /** Words of the source in quotation marks. */
  readonly quoted: (text: string) => string;
  /** "a, b og c". */
  readonly list: (items: readonly string[]) => string;
}

/** A new kind of problem does not compile until every language has it. */
export type ProblemWords = {
  readonly [Code in ProblemCode]: (facts: ProblemFacts<Code>, print: FactPrinter) => string;
};
