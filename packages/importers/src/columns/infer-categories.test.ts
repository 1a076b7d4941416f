import { type Locale, locales } from "@kompass/model";
import { describe, expect, test } from "vitest";
import { type GeneratedSlide, generateColumnSlide, type SlideWishes } from "../testing/generate-column-slide.js";
import { randomFrom } from "../testing/random.js";
import type { ColumnRule } from "./column-rule.js";
import { allColumnRules, inferCategories } from "./infer-categories.js";

const headings = ["strength", "challenge", "weakness"] as const;
const areasOfDeck = 8;

/** The slides of so many decks: languages and typefaces take turns, seeds are fixed. */
function slidesOf(decks: number, wording: SlideWishes["wording"]): readonly GeneratedSlide[] {
  return Array.from({ length: decks }, (_, deck) => {
    const random = randomFrom(1000 + deck);
    const language = locales[deck % locales.length] as Locale;
    const type = deck % 3 === 0 ? "fixed" : "proportional";
    return Array.from({ length: areasOfDeck }, () => generateColumnSlide(random, { language, wording, type }));
  })
    .flat()
    .filter(({ bullets }) => bullets.length > 0);
}

interface Outcome {
  readonly right: boolean;
  readonly confidence: number;
}

function outcomesOf(
  slides: readonly GeneratedSlide[],
  rules: readonly ColumnRule[] = allColumnRules,
): readonly Outcome[] {
  return slides.flatMap(({ bullets, categories, language }) =>
    inferCategories({ bullets, headings, language }, rules).map(({ category, confidence }, index) => ({
      right: category === categories[index],
      confidence,
    })),
  );
}

const share = (outcomes: readonly Outcome[], holds: (outcome: Outcome) => boolean): number =>
  outcomes.filter(holds).length / outcomes.length;
const rightShare = (outcomes: readonly Outcome[]): number => share(outcomes, ({ right }) => right);

describe("on 200 neutral and 100 telling decks", () => {
  const neutral = slidesOf(200, "neutral");
  const telling = slidesOf(100, "telling");
  const outcomesOfNeutral = outcomesOf(neutral);
  const outcomesOfTelling = outcomesOf(telling);

  test("95 of 100 categories are right where widths separate the columns and the wording is neutral", () => {
    const separated = neutral.filter((slide) => slide.separated);
    expect(separated.length).toBeGreaterThan(100);
    expect(rightShare(outcomesOf(separated))).toBeGreaterThan(0.95);
  });

  test("97 of 100 categories are right where the wording tells them", () => {
    expect(rightShare(outcomesOfTelling)).toBeGreaterThan(0.97);
  });

  test("most of what is wrong has a confidence below 0.7", () => {
    const wrong = [...outcomesOfNeutral, ...outcomesOfTelling].filter(({ right }) => !right);
    expect(wrong.length).toBeGreaterThan(100);
    expect(share(wrong, ({ confidence }) => confidence < 0.7)).toBeGreaterThan(0.75);
  });

  test("a confidence is about the share that is right", () => {
    const all = [...outcomesOfNeutral, ...outcomesOfTelling];
    for (const from of [0.5, 0.6, 0.7, 0.8, 0.9]) {
      const band = all.filter(({ confidence }) => confidence >= from && confidence < from + 0.1);
      const mean = band.reduce((sum, { confidence }) => sum + confidence, 0) / band.length;
      expect(Math.abs(rightShare(band) - mean)).toBeLessThan(0.15);
    }
  });

  test.each(allColumnRules.map((rule) => [rule.id, rule] as const))(
    "without the rule of %s fewer are right",
    (_id, left) => {
      const slides = [...neutral.slice(0, 240), ...telling.slice(0, 240)];
      const without = outcomesOf(
        slides,
        allColumnRules.filter((rule) => rule !== left),
      );
      expect(rightShare(without)).toBeLessThan(rightShare(outcomesOf(slides)) - 0.02);
    },
  );
});

const bullet = (...lines: readonly string[]) => ({ lines, text: lines.join(" ") });

test("a slide without bullets has no categories", () => {
  expect(inferCategories({ bullets: [], headings, language: "nb" })).toEqual([]);
});

test("one praising finding is a strength", () => {
  const [only] = inferCategories({ bullets: [bullet("Har gode rutiner for arkivet")], headings, language: "nb" });
  expect(only?.category).toBe("strength");
});

test("a list longer than any slide is still divided, in an order of columns that is kept", () => {
  const bullets = Array.from({ length: 500 }, (_, index) =>
    bullet(index < 250 ? "Har god plan" : "Har ikke noen plan"),
  );
  const categories = inferCategories({ bullets, headings, language: "nb" }).map(({ category }) => category);
  expect(categories[0]).toBe("strength");
  expect(categories[499]).toBe("weakness");
  expect([...new Set(categories)].length).toBe(
    categories.filter((category, index) => category !== categories[index - 1]).length,
  );
});

test("headings in another order put the columns in that order", () => {
  const bullets = [
    bullet("Har ikke noen plan for arkivet"),
    bullet("Mangler oversikt over eiendommene"),
    bullet("Ingen følger opp internkontrollen"),
    bullet("Har gode rutiner for innkjøp"),
    bullet("Arbeider godt med beredskap"),
    bullet("Har et tydelig lederoppdrag"),
  ];
  const inferred = inferCategories({ bullets, headings: ["weakness", "challenge", "strength"], language: "nb" });
  expect(inferred.map(({ category }) => category)).toEqual([
    "weakness",
    "weakness",
    "weakness",
    "strength",
    "strength",
    "strength",
  ]);
});
