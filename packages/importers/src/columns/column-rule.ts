// What every rule that tells columns apart answers: how likely the slide would be if its bullets were divided so.
import type { ColumnSlide } from "./column-slide.js";
import type { OfDivision } from "./division.js";

export interface ColumnRule {
  readonly id: string;
  /** Log-likelihoods up to a constant of the slide: only their differences between divisions mean anything. */
  readonly weigh: (slide: ColumnSlide) => OfDivision<number>;
}
