import { expect, test } from "vitest";
import { readPeriod } from "./read-period.js";

const read = (text: string) => readPeriod(text, { today: "2026-05-20", locale: "nb" });
const [first, second, third] = [
  { from: "2026-01-01", to: "2026-04-30" },
  { from: "2026-05-01", to: "2026-08-31" },
  { from: "2026-09-01", to: "2026-12-31" },
];

test.each([
  ["", second],
  ["for dette tertialet", second],
  ["for 1. tertial", first],
  ["for første tertial 2026", first],
  ["2. tertial 2026", second],
  ["T3 2026", third],
  ["tertial 2 2026", second],
  ["for tredje tertialet i 2026", third],
  ["för andra tertialet 2026", second],
  ["for the first tertial of 2026", first],
  ["for 1. tertial 2025", { from: "2025-01-01", to: "2025-04-30" }],
  ["for 31. august 2026", second],
  ["per 15.2.2026", first],
  ["1. oktober", third],
])("«%s»", (text, period) => {
  expect(read(text)).toEqual(period);
});

test.each(["for 4. tertial", "2026", "hele kommunen", "mars"])("«%s» is asked about", (text) => {
  expect(read(text)).toBeUndefined();
});
