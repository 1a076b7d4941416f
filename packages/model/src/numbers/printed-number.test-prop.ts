// Laws of printed numbers.
import fc from "fast-check";
import { expect, test } from "vitest";
import { anyExact } from "../testing/any-exact.js";
import { locales } from "../text/locale.js";
import { exact, roundTo, subtract } from "./exact.js";
import { contains } from "./interval.js";
import { printNumber } from "./print-number.js";
import { parsePrintedNumber } from "./printed-number.js";

const decimals = fc.integer({ min: 0, max: 4 });
const locale = fc.constantFrom(...locales);

test("a number that we print reads back, in every language", () => {
  fc.assert(
    fc.property(anyExact(), decimals, locale, (value, places, language) => {
      const number = parsePrintedNumber(printNumber(value, places, language));
      expect(number?.value).toEqual(roundTo(value, places));
      expect(number?.decimals).toBe(places);
    }),
  );
});

test("what was rounded to a printed number lies in its interval", () => {
  fc.assert(
    fc.property(anyExact(), decimals, locale, (value, places, language) => {
      const number = parsePrintedNumber(printNumber(value, places, language));
      expect(number && contains(number.interval, value)).toBe(true);
    }),
  );
});

test("the interval is one unit of the last digit wide, with the value in its middle", () => {
  fc.assert(
    fc.property(anyExact(), decimals, (value, places) => {
      const number = parsePrintedNumber(printNumber(value, places, "nb"));
      const below = number && subtract(number.value, number.interval.lo);
      expect(below).toEqual(number && subtract(number.interval.hi, number.value));
      expect(below).toEqual(exact(`1/${2 * 10 ** places}`));
    }),
  );
});

test("any text at all is a number or is none, without an error", () => {
  const likeNumbers = fc.string({ unit: fc.constantFrom(..."0123456789,.-+ \u00a0\u2212\t\n/e") });
  fc.assert(
    fc.property(fc.oneof(fc.string(), likeNumbers), (text) => {
      const number = parsePrintedNumber(text);
      expect(number === undefined || contains(number.interval, number.value)).toBe(true);
    }),
  );
});
