// A problem of an import: what it is, how grave, what it says, and where.
import { type ProblemCode, problemKinds } from "./problem-kinds.js";

type FactsOf<Code extends ProblemCode> = Parameters<(typeof problemKinds)[Code]["message"]>[0];

/** Where a problem lies; empty where it concerns the whole file. */
export interface Place {
  readonly line?: number;
  readonly page?: number;
  readonly cell?: string;
}

type ProblemOf<Code extends ProblemCode> = Place & {
  readonly code: Code;
  readonly severity: "error" | "warning" | "info";
  /** English, for developers; a surface words the problem by its code and facts. */
  readonly message: string;
  readonly facts: FactsOf<Code>;
};

/** Narrows by `code` to the facts of that kind. */
export type Problem = { readonly [Code in ProblemCode]: ProblemOf<Code> }[ProblemCode];

export function problem<Code extends ProblemCode>(code: Code, facts: FactsOf<Code>, place: Place = {}): Problem {
  const { severity, message } = problemKinds[code];
  // The kind's message takes exactly these facts; the union of all kinds hides that from the compiler.
  const words = (message as (facts: FactsOf<Code>) => string)(facts);
  return { code, severity, message: words, ...place, facts } as ProblemOf<Code> as unknown as Problem;
}
