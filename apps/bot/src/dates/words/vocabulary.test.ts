import { expect, test } from "vitest";
import { vocabularies } from "./vocabulary.js";

test.each(["days", "weekdays", "months", "numbers", "ordinals"] as const)(
  "a word for %s counts for the same in every language that has it",
  (kind) => {
    const words = new Set(vocabularies().flatMap(({ [kind]: { pattern } }) => pattern.slice(3, -1).split("|")));
    expect(words.size).toBeGreaterThan(5);
    for (const word of words) {
      const values = vocabularies()
        .map(({ [kind]: { countOf } }) => countOf(word))
        .filter((value) => value !== undefined);
      expect([word, ...new Set(values)]).toEqual([word, values[0]]);
    }
  },
);

test("every month and weekday has a name in every language", () => {
  for (const { months, weekdays } of vocabularies()) {
    for (const [{ pattern, countOf }, count] of [
      [months, 12],
      [weekdays, 7],
    ] as const) {
      const values = new Set(pattern.slice(3, -1).split("|").map(countOf));
      expect(values).toEqual(new Set(Array.from({ length: count }, (_, index) => index + 1)));
    }
  }
});
