// Laws of fitting a text.
import fc from "fast-check";
import { expect, test } from "vitest";
import { codePointLength } from "../code-points.js";
import { fitText } from "./fit-text.js";

const anyText = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc.string({ unit: "binary", maxLength: 60 }),
  fc
    .array(fc.constantFrom("ord", " ", ",", "\n", "👨‍👩‍👧‍👦", "e\u0301", "\ud83d", "…"), { maxLength: 30 })
    .map((parts) => parts.join("")),
);
const anyMaximum = fc.integer({ min: 1, max: 70 });
const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });

test("a fitted text never exceeds its limit", () => {
  fc.assert(
    fc.property(anyText, anyMaximum, (text, maximum) => {
      expect(codePointLength(fitText(text, { maximum }))).toBeLessThanOrEqual(maximum);
    }),
  );
});

test("a text within its limit is kept as it is", () => {
  fc.assert(
    fc.property(anyText, fc.nat(5), (text, spare) => {
      expect(fitText(text, { maximum: codePointLength(text) + spare + 1 })).toBe(text);
    }),
  );
});

test("a cut text is a beginning of whole graphemes and an ellipsis", () => {
  fc.assert(
    fc.property(anyText, anyMaximum, (text, maximum) => {
      fc.pre(codePointLength(text) > maximum);
      const kept = fitText(text, { maximum }).slice(0, -1);
      const ends = [0, ...Array.from(graphemes.segment(text), ({ segment, index }) => index + segment.length)];
      expect(text.startsWith(kept)).toBe(true);
      expect(ends).toContain(kept.length);
    }),
  );
});

test("fitting again changes nothing", () => {
  fc.assert(
    fc.property(anyText, anyMaximum, (text, maximum) => {
      const once = fitText(text, { maximum });
      expect(fitText(once, { maximum })).toBe(once);
    }),
  );
});
