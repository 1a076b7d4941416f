// Numbers as Norwegian, Swedish and English reports print them.
import { expect, test } from "vitest";
import { exact, toFractionText } from "./exact.js";
import { parsePrintedNumber } from "./printed-number.js";

test.each([
  ["6,7", "67/10", 1],
  ["6.7", "67/10", 1],
  ["62", "62", 0],
  ["25,0", "25", 1],
  ["0,05", "1/20", 2],
  ["007", "7", 0],
  ["  554 ", "554", 0],
  ["2 998", "2998", 0],
  ["2\u00a0998", "2998", 0],
  ["2\u202f998", "2998", 0],
  ["34\u2009435,5", "68871/2", 1],
  ["1 234 567", "1234567", 0],
  ["-133", "-133", 0],
  ["\u2212133", "-133", 0],
  ["\u20132\u00a0539", "-2539", 0],
  ["\u22123,5", "-7/2", 1],
  ["+8", "8", 0],
  ["1,234", "617/500", 3],
])("%j is read, with its decimals", (printed, fraction, decimals) => {
  const number = parsePrintedNumber(printed);
  expect(number && toFractionText(number.value)).toBe(fraction);
  expect(number?.decimals).toBe(decimals);
  expect(number?.printed).toBe(printed);
});

test.each([
  ["6,7", "6.65", "6.75"],
  ["62", "61.5", "62.5"],
  ["25,0", "24.95", "25.05"],
  ["\u22123,5", "-3.55", "-3.45"],
  ["0", "-0.5", "0.5"],
])("%j may stand for anything within half a unit of its last digit", (printed, lo, hi) => {
  expect(parsePrintedNumber(printed)?.interval).toEqual({ lo: exact(lo), hi: exact(hi) });
});

test.each([
  "",
  " ",
  "-",
  "6,",
  ",7",
  "6,7,8",
  "1.234,5",
  "1,234.5",
  "1e5",
  "1/3",
  "12 34",
  "1  234",
  "1234 567",
  "3\t300",
  "3\n300",
  "--1",
  "5 %",
  "5.2 x",
  "٣",
  "½",
  "6·7",
  "Infinity",
  "NaN",
  "0x1f",
])("%j is no number", (printed) => {
  expect(parsePrintedNumber(printed)).toBeUndefined();
});

test("a number of a million digits is no number of a report", () => {
  expect(parsePrintedNumber("9".repeat(1_000_000))).toBeUndefined();
  expect(parsePrintedNumber(`0,${"0".repeat(1_000_000)}1`)).toBeUndefined();
});
