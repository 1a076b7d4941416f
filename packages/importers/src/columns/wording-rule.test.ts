import { expect, test } from "vitest";
import { weighSigns, wordingRule } from "./wording-rule.js";
import type { WordingSign } from "./wording-signs.js";

const likeliest = (...signs: readonly WordingSign[]): string => {
  const weights = Object.entries(weighSigns(new Set(signs)));
  return (weights.sort((a, b) => b[1] - a[1])[0] as [string, number])[0];
};

test("praise alone is a strength", () => {
  expect(likeliest("praises", "states")).toBe("strength");
});

test("praise that is turned is a challenge", () => {
  expect(likeliest("praises", "states", "turns")).toBe("challenge");
});

test("denial alone is a weakness, and turned a challenge", () => {
  expect(likeliest("denies", "states")).toBe("weakness");
  expect(likeliest("denies", "turns")).toBe("challenge");
});

test("no sign favours no category", () => {
  expect(new Set(Object.values(weighSigns(new Set()))).size).toBe(1);
});

test("a division is weighed by the category that each finding gets in it", () => {
  const bullets = ["Har god plan", "Har ikke noen plan"].map((text) => ({ text, lines: [text] }));
  const weigh = wordingRule.weigh({ bullets, headings: [], language: "nb" });
  const order = ["strength", "challenge", "weakness"] as const;
  expect(weigh(order, 1, 1)).toBeGreaterThan(weigh(order, 2, 2));
});
