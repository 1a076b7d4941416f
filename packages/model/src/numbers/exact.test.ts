// Exact numbers: what may become one, and how they are rounded and written.
import { describe, expect, test } from "vitest";
import {
  absolute,
  add,
  compare,
  divide,
  equal,
  exact,
  exactOfJson,
  greatest,
  least,
  multiply,
  negate,
  ratio,
  roundTo,
  subtract,
  sum,
  toDecimal,
  toFractionText,
  toNumber,
  zero,
} from "./exact.js";

describe("exact", () => {
  test.each([
    ["6.7", "67/10"],
    ["20/3", "20/3"],
    ["4/6", "2/3"],
    ["62", "62"],
    ["+0.50", "1/2"],
    ["-3.25", "-13/4"],
    ["-1/3", "-1/3"],
    ["007", "7"],
    ["123456789012345678901234567890.1", "1234567890123456789012345678901/10"],
  ])("reads %j", (text, fraction) => {
    expect(toFractionText(exact(text))).toBe(fraction);
  });

  test("takes whole numbers", () => {
    expect(equal(exact(-7), ratio(-7n, 1n))).toBe(true);
    expect(equal(exact(-0), zero)).toBe(true);
    expect(equal(exact(2n ** 80n), ratio(2n ** 80n, 1n))).toBe(true);
  });

  test.each([6.7, 0.1, 1e-7, 1e21, 2 ** 53, Number.MAX_VALUE, Number.NaN, Number.POSITIVE_INFINITY])(
    "takes no binary number that isn't surely whole: %d",
    (value) => {
      expect(() => exact(value)).toThrow(RangeError);
    },
  );

  test.each([
    "",
    " ",
    "6,7",
    "6.",
    ".5",
    "1e3",
    "1/0",
    "0/00",
    "1/-2",
    "1 2",
    "0x10",
    "٣",
    "NaN",
    "1_000",
    "1.(3)",
    "--1",
  ])("takes no other writing: %j", (text) => {
    expect(() => exact(text)).toThrow(RangeError);
  });
});

describe("exactOfJson", () => {
  test.each([
    [6.7, "67/10"],
    [-0.1, "-1/10"],
    [554, "554"],
    [1e-7, "1/10000000"],
    [1.5e-7, "3/20000000"],
    [1e21, "1000000000000000000000"],
    [-2.5e22, "-25000000000000000000000"],
  ])("reads %d as it is written", (value, fraction) => {
    expect(toFractionText(exactOfJson(value))).toBe(fraction);
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY])("refuses what JSON can't write: %d", (value) => {
    expect(() => exactOfJson(value)).toThrow(RangeError);
  });
});

describe("arithmetic", () => {
  test("three thirds are one", () => {
    const third = divide(exact(1), exact(3));
    expect(equal(sum([third, third, third]), exact(1))).toBe(true);
  });

  test("a tenth and two tenths are three tenths, which binary numbers miss", () => {
    expect(equal(add(exact("0.1"), exact("0.2")), exact("0.3"))).toBe(true);
    expect(0.1 + 0.2 === 0.3).toBe(false);
  });

  test("sums, differences, products and quotients keep their fractions", () => {
    expect(toFractionText(subtract(exact("1/2"), exact("2/3")))).toBe("-1/6");
    expect(toFractionText(multiply(exact("-2/3"), exact("9/4")))).toBe("-3/2");
    expect(toFractionText(negate(exact("-2/3")))).toBe("2/3");
    expect(toFractionText(absolute(exact("-2/3")))).toBe("2/3");
  });

  test("nothing is divided by zero", () => {
    expect(() => divide(exact(1), zero)).toThrow();
  });

  test("order is decided exactly", () => {
    expect(compare(exact("1/3"), exact("0.333333333333333333333333"))).toBe(1);
    expect(compare(exact("66.7"), exact("66.70"))).toBe(0);
    expect(least(exact("-1"), exact("-1/2"))).toEqual(exact("-1"));
    expect(greatest(exact("-1"), exact("-1/2"))).toEqual(exact("-1/2"));
  });
});

describe("rounding", () => {
  test.each([
    ["0.05", 1, "0.1"],
    ["-0.05", 1, "-0.1"],
    ["2.5", 0, "3"],
    ["-2.5", 0, "-3"],
    ["-2.4999", 0, "-2"],
    ["1/3", 1, "0.3"],
    ["-2/3", 2, "-0.67"],
    ["20/3", 1, "6.7"],
    ["99.95", 1, "100.0"],
    ["-0.04", 1, "0.0"],
    ["73.1", 0, "73"],
    ["549.5", 0, "550"],
    ["1.005", 2, "1.01"],
    ["7", 3, "7.000"],
    ["0.5", 0, "1"],
    ["-0.5", 0, "-1"],
  ])("%s with %i decimals is %s: a half goes away from zero", (value, decimals, written) => {
    expect(toDecimal(exact(value), decimals)).toBe(written);
    expect(equal(roundTo(exact(value), decimals), exact(written))).toBe(true);
  });
});

test("a number for JSON is the nearest binary one", () => {
  expect(toNumber(exact("6.7"))).toBe(6.7);
  expect(toNumber(exact("20/3"))).toBe(20 / 3);
});
