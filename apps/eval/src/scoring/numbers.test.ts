// Numbers are read the way a reader in the north may read them.
import { expect, test } from "vitest";
import { isNear, printedNumbers, valuesIn } from "./numbers.js";

test.each([
  ["6,7 av 20 poeng (33,5 %)", [6.7, 20, 33.5]],
  ["1\u00a0234 kroner", [1234, 1, 234]],
  ["12\u202f345,5", [12345.5, 12, 345.5]],
  ["1,234 points", [1.234, 1234]],
  ["gikk fra 41 til −3,5", [41, -3.5]],
  ["2022–2023", [2022, -2023]],
  ["5.2 og 7.3.1", [5.2, 7.3, 1]],
  ["1. Område 5\n2. Område 6", [5, 6]],
  ["• 3) Område 7", [7]],
  ["12 2023", [12, 2023]],
  ["ingen tall", []],
])("%s", (text, values) => expect(valuesIn(text)).toEqual(values));

test("what spaces may part is one number or several", () => {
  expect(printedNumbers("5 000")).toEqual([{ readings: [[5000], [5, 0]] }]);
});

test("nearness looks past the sign and what rounding leaves", () => {
  expect([isNear(33.5, 33.46, 0.05), isNear(-3, 3, 0), isNear(33.5, 33.4, 0.05)]).toEqual([true, true, false]);
});
