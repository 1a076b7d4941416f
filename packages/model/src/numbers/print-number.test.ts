// Numbers as each language writes them.
import { expect, test } from "vitest";
import { exact } from "./exact.js";
import { printNumber, printPercent } from "./print-number.js";

test.each([
  ["6.7", 1, "nb", "6,7"],
  ["6.7", 1, "nn", "6,7"],
  ["6.7", 1, "sv", "6,7"],
  ["6.7", 1, "en", "6.7"],
  ["18672", 0, "nb", "18\u00a0672"],
  ["18672", 0, "en", "18\u00a0672"],
  ["1234567.25", 1, "sv", "1\u00a0234\u00a0567,3"],
  ["-3460", 0, "nn", "\u22123\u00a0460"],
  ["-133", 0, "nb", "\u2212133"],
  ["-0.04", 1, "nb", "0,0"],
  ["999.95", 1, "nb", "1\u00a0000,0"],
] as const)("%s with %i decimals in %s", (value, decimals, locale, written) => {
  expect(printNumber(exact(value), decimals, locale)).toBe(written);
});

test.each([
  ["41", "41"],
  ["40.70", "40,7"],
  ["73.05", "73,05"],
  ["20/3", "6,67"],
  ["100", "100"],
  ["0", "0"],
  ["-0.001", "0"],
])("%s with as few decimals as it needs, two at most", (value, written) => {
  expect(printNumber(exact(value), { atMost: 2 }, "nb")).toBe(written);
});

test.each([
  ["0.165", "nb", "16,5\u00a0%"],
  ["0.335", "sv", "33,5\u00a0%"],
  ["1/3", "nn", "33,3\u00a0%"],
  ["1", "nb", "100\u00a0%"],
  ["0.165", "en", "16.5%"],
] as const)("the share %s in %s", (share, locale, written) => {
  expect(printPercent(exact(share), locale)).toBe(written);
});
