// What an import found wrong or doubtful, in words: a sentence for each kind, its place beside it.
import type { Problem, ProblemCode } from "@kompass/importers";

export type FactsOf<Code extends ProblemCode> = Extract<Problem, { readonly code: Code }>["facts"];

export type ProblemStrings = { readonly [Code in ProblemCode]: (facts: FactsOf<Code>) => string };
