// What the rules are unsure of, and what they refuse for good.
import { expect, test } from "vitest";
import { result } from "../queries/query-result.js";
import { codeOf, type Refusal } from "../refusal.js";
import type { Outcome } from "../take-turn.js";
import { isUnsure } from "./is-unsure.js";

const query = { kind: "score", refs: ["5.2"], show: "points", why: false } as const;
const answered = (weight: number): Outcome => ({ kind: "answered", query, result: result({}), weight });

test("an answer to a reading that explains little of the question is unsure", () => {
  expect([0.36, 0.44, 0.46, 1].map((weight) => isUnsure(answered(weight)))).toEqual([true, true, false, false]);
});

test("several readings are unsure", () => {
  expect(isUnsure({ kind: "choice", queries: [query] })).toBe(true);
});

test("of all reasons to decline, only nothing read and nothing found are", () => {
  const reasons = Object.keys(codeOf) as Refusal[];
  const unsure = reasons.filter((reason) => isUnsure({ kind: "declined", query: null, refused: { reason, echo: "" } }));
  expect(unsure.toSorted()).toEqual(["not-found", "not-understood"]);
});
