// `--assessment A`, as often as there are rounds or municipalities to look at.
import type { Review } from "@kompass/findings";
import type { Command } from "commander";
import { defaultAssessment, loadReview } from "../reading/load-review.js";

export interface AssessmentsOption {
  readonly assessment?: readonly string[];
}

const collect = (value: string, earlier: readonly string[] | undefined): readonly string[] => [
  ...(earlier ?? []),
  value,
];

export const withAssessments = (command: Command): Command =>
  command.option(
    "--assessment <assessment>",
    "a file or a bundled id; repeat it for several rounds or municipalities",
    collect,
  );

/** The reviews asked for, in order; the bundled example where none is named. */
export async function loadReviews({ assessment = [] }: AssessmentsOption): Promise<readonly [Review, ...Review[]]> {
  const [first = defaultAssessment, ...more] = assessment;
  return [await loadReview(first), ...(await Promise.all(more.map(loadReview)))];
}
