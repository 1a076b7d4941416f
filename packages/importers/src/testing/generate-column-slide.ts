// Makes one slide of findings whose three columns have run together, and keeps what it was made from.
import type { FindingCategory, Locale } from "@kompass/model";
import type { Bullet } from "../columns/column-slide.js";
import { findingCategories } from "../columns/finding-category.js";
import { measureFixed, measureProportional, type TextMeasure } from "../columns/text-width.js";
import { flowText, otherTypeface } from "./flow-text.js";
import type { Random } from "./random.js";
import { englishSentences } from "./sentences/en.js";
import { bokmalSentences } from "./sentences/nb.js";
import { nynorskSentences } from "./sentences/nn.js";
import type { SentenceStock } from "./sentences/sentence-stock.js";
import { swedishSentences } from "./sentences/sv.js";

export interface SlideWishes {
  readonly language: Locale;
  /** `neutral`: the sentences say nothing of their category. `telling`: they are worded as their category usually is. */
  readonly wording: "neutral" | "telling";
  /** `proportional` type differs from the face that the importer knows. */
  readonly type: "proportional" | "fixed";
}

export interface GeneratedSlide {
  readonly language: Locale;
  readonly bullets: readonly Bullet[];
  readonly categories: readonly FindingCategory[];
  /** All three columns are filled, and only one way to divide the bullets into three agrees with every line break. */
  readonly separated: boolean;
}

const stocks: Readonly<Record<Locale, SentenceStock>> = {
  nb: bokmalSentences,
  nn: nynorskSentences,
  sv: swedishSentences,
  en: englishSentences,
};
export function topicsOf(language: Locale): readonly string[] {
  return stocks[language].topics;
}

/** One finding in twenty is worded as if it stood in another column. */
const misworded = 0.05;
const emptyColumn: Readonly<Record<FindingCategory, number>> = { strength: 0.04, challenge: 0.08, weakness: 0.2 };

export function generateColumnSlide(random: Random, { language, wording, type }: SlideWishes): GeneratedSlide {
  const measure = type === "fixed" ? measureFixed : otherTypeface(measureProportional, random);
  const taken = new Set<string>();
  const columns = findingCategories.map((category) => {
    const width = random.between(200, 440) / 10;
    const count = random.chance(emptyColumn[category]) ? 0 : random.between(2, 8);
    const bullets = Array.from({ length: count }, () => {
      const text = sentence(
        random,
        stocks[language],
        wording === "neutral" ? undefined : worded(random, category),
        taken,
      );
      return { text, lines: flowText(text, width, measure) };
    });
    return { category, bullets };
  });
  const bullets = columns.flatMap((column) => column.bullets);
  return {
    language,
    bullets,
    categories: columns.flatMap((column) => column.bullets.map(() => column.category)),
    separated: isSeparated(
      columns.map((column) => column.bullets.length),
      bullets,
      measure,
    ),
  };
}

function worded(random: Random, category: FindingCategory): FindingCategory {
  return random.chance(misworded) ? random.pick(findingCategories) : category;
}

function sentence(
  random: Random,
  stock: SentenceStock,
  category: FindingCategory | undefined,
  taken: Set<string>,
): string {
  for (;;) {
    const pattern = random.pick(category === undefined ? stock.neutral : stock.byCategory[category]);
    const [topic, other] = random.shuffled(stock.topics) as [string, string];
    const text = pattern.replace("{topic}", topic).replace("{other}", other);
    const capitalised = text.charAt(0).toUpperCase() + text.slice(1);
    if (taken.has(capitalised)) continue;
    taken.add(capitalised);
    return capitalised;
  }
}

function isSeparated(counts: readonly number[], bullets: readonly Bullet[], measure: TextMeasure): boolean {
  const [first = 0, second = 0, third = 0] = counts;
  if (first === 0 || second === 0 || third === 0) return false;
  const bounds = bullets.map((bullet) => exactBounds(bullet, measure));
  const fits = (from: number, to: number) => {
    const column = bounds.slice(from, to);
    return Math.max(...column.map(({ least }) => least)) < Math.min(...column.map(({ below }) => below));
  };
  const places = Array.from({ length: bullets.length + 1 }, (_, place) => place);
  const fitting = places.flatMap((from) =>
    places.filter((to) => to >= from && fits(0, from) && fits(from, to) && fits(to, bullets.length)),
  );
  return fitting.length === 1;
}

function exactBounds({ lines }: Bullet, measure: TextMeasure): { readonly least: number; readonly below: number } {
  const overflows = lines.slice(1).map((next, index) => {
    const line = lines[index] as string;
    const word = /^[^ -]*-?/.exec(next)?.[0] ?? "";
    return measure(line.endsWith("-") ? line + word : `${line} ${word}`);
  });
  return { least: Math.max(...lines.map(measure)), below: Math.min(Number.POSITIVE_INFINITY, ...overflows) };
}
