// Ways to complete, reorder and raise responses: what laws of scoring are stated with.
import fc from "fast-check";
import type { Response } from "../assessment/assessment.js";
import type { Framework } from "../framework/framework.js";
import { nodesOfLevel } from "../framework/lookup.js";

/** The same items in any order. */
export function anyOrderOf<T>(items: readonly T[]): fc.Arbitrary<readonly T[]> {
  return fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length });
}

/** The responses and more: every open dimension gets a level, and a question without any response may not apply. */
export function anyCompletionOf(
  framework: Framework,
  responses: readonly Response[],
): fc.Arbitrary<readonly Response[]> {
  const added = nodesOfLevel(framework, "question").map(({ ref: question }) => {
    const given = responses.filter((response) => response.question === question);
    if (given.some((response) => !("dimension" in response))) return fc.constant<readonly Response[]>([]);
    const open = framework.dimensions.filter(
      ({ id }) => !given.some((response) => "dimension" in response && response.dimension === id),
    );
    const levels = fc.tuple(
      ...open.map(({ id: dimension, levels: values }) =>
        fc.constantFrom(...values.keys()).map((level): Response => ({ question, dimension, level })),
      ),
    );
    return given.length > 0
      ? levels
      : fc.oneof(
          { weight: 4, arbitrary: levels },
          { weight: 1, arbitrary: fc.constant<readonly Response[]>([{ question, state: "not-applicable" }]) },
        );
  });
  return fc.tuple(...added).map((more) => [...responses, ...more.flat()]);
}
