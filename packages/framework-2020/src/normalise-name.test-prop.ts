import fc from "fast-check";
import { expect, test } from "vitest";
import { normaliseName } from "./normalise-name.ts";
import { framework } from "./testing/framework-under-test.ts";

const titles = framework.locales.flatMap((locale) => Object.values(framework.texts[locale]).map(({ title }) => title));

/** A title in capitals here and there, with signs and spaces around its words. */
const disguised = fc.constantFrom(...titles).chain((title) =>
  fc
    .array(fc.tuple(fc.boolean(), fc.constantFrom(" ", "  ", " – ", ", ", "«", "\n")), { minLength: 30, maxLength: 30 })
    .map((changes) => {
      const words = title.split(" ").map((word, index) => {
        const [capitals, gap] = changes[index] ?? [false, " "];
        return `${gap} ${capitals ? word.toUpperCase() : word}`;
      });
      return { title, disguise: words.join("") };
    }),
);

test("a title is the same name whatever its capitals, signs and spaces", () => {
  fc.assert(
    fc.property(disguised, ({ title, disguise }) => {
      expect(normaliseName(disguise)).toBe(normaliseName(title));
    }),
  );
});

test("a normalised name stays as it is", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (name) => {
      expect(normaliseName(normaliseName(name))).toBe(normaliseName(name));
    }),
  );
});
