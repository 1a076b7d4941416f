// Laws of locators.
import fc from "fast-check";
import { expect, test } from "vitest";
import { locate, resolveLocator } from "./locator.js";

const word = fc.string({ unit: fc.constantFrom(..."abcæøå0123456789,.-"), minLength: 1, maxLength: 8 });
const lines = fc.array(fc.array(word, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 12 });

/** A text, some of its lines in a row, and the number of the first of them. */
const cut = lines.chain((text) =>
  fc.tuple(fc.nat(text.length - 1), fc.integer({ min: 1, max: 3 })).map(([from, count]) => ({
    text: text.map((words) => words.join(" ")).join("\n"),
    quote: text
      .slice(from, from + count)
      .flat()
      .join(" "),
    line: from + 1,
  })),
);

test("what is quoted from a line is found exactly there, over line breaks too", () => {
  fc.assert(
    fc.property(cut, ({ text, quote, line }) => {
      expect(resolveLocator(locate("document", { line, quote }), text)).toEqual({ status: "exact", line });
    }),
  );
});

test("line ends of Windows change nothing", () => {
  fc.assert(
    fc.property(cut, fc.nat(14), ({ text, quote }, line) => {
      const locator = locate("document", { line, quote });
      expect(resolveLocator(locator, text.replaceAll("\n", "\r\n"))).toEqual(resolveLocator(locator, text));
    }),
  );
});

test("a line put in front moves an exact quote by one line, or leaves more than one place", () => {
  fc.assert(
    fc.property(cut, ({ text, quote, line }) => {
      const moved = resolveLocator(locate("document", { quote }), `A new first line:\n${text}`);
      const lines = moved.status === "ambiguous" ? moved.lines : [moved.status === "missing" ? 0 : moved.line];
      expect(lines).toContain(line + 1);
    }),
  );
});

test("a quote with a character that the text lacks is missing", () => {
  fc.assert(
    fc.property(cut, ({ text, quote, line }) => {
      expect(resolveLocator(locate("document", { line, quote: `${quote}Z` }), text)).toEqual({ status: "missing" });
    }),
  );
});
