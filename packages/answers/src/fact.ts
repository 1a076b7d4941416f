// A number that an answer may hold: nothing that is not a fact stands in an answer's text.

/**
 * Where a number comes from, never mixed silently: `declared` = printed in a source; `declared-sum` = printed area scores
 * added up; `computed` = exact sum of sub-areas or of responses; `stated` = framework, method or table; `asked` = brought
 * by the question, grounds itself only.
 */
export type FactBasis = "declared" | "declared-sum" | "computed" | "stated" | "asked";

export type FactUnit = "points" | "percent" | "count" | "thousand-kroner" | "year";

export interface Fact {
  /** "F1", in the order of the answer. */
  readonly id: string;
  /** The node or finding it speaks of; null where it speaks of none. */
  readonly ref: string | null;
  readonly label: string;
  readonly value: number;
  readonly max?: number;
  /** A percentage of the maximum, with one decimal. */
  readonly share?: number;
  /** A difference, in the fact's unit. */
  readonly delta?: number;
  /** A year or a span of years of a table. */
  readonly period?: string;
  readonly unit: FactUnit;
  readonly basis: FactBasis;
}
