// Tells columns apart by how findings are worded: praise, denial, a turn, a proposal.
import type { FindingCategory } from "@kompass/model";
import type { ColumnRule } from "./column-rule.js";
import { cuesByLanguage } from "./cues/all-cues.js";
import { findingCategories } from "./finding-category.js";
import { type WordingSign, wordingSigns } from "./wording-signs.js";

type LogLikelihoods = Readonly<Record<FindingCategory, number>>;

/** How much likelier a sign makes each category, as natural logarithms; judged from how such reports are written, not counted. */
const weightOfSign: Readonly<Record<Exclude<WordingSign, "praises" | "states">, LogLikelihoods>> = {
  turns: { strength: -3, challenge: 0, weakness: -1.8 },
  denies: { strength: -3, challenge: -1.6, weakness: 0 },
  scarcely: { strength: -1.8, challenge: -1, weakness: 0 },
  proposes: { strength: -2.4, challenge: 0, weakness: -2 },
  asks: { strength: -1.6, challenge: 0, weakness: -0.8 },
  more: { strength: -1.4, challenge: 0, weakness: -0.9 },
};

/** Plain praise, and a plain statement of what is done, count only where nothing above takes them back. */
const weightOfPraise: LogLikelihoods = { strength: 0, challenge: -2, weakness: -2.8 };
const weightOfStatement: LogLikelihoods = { strength: 0, challenge: -0.7, weakness: -0.9 };
const weightOfNothing: LogLikelihoods = { strength: 0, challenge: 0, weakness: 0 };

export const wordingRule: ColumnRule = {
  id: "wording",
  weigh: (slide) => {
    const cues = cuesByLanguage[slide.language];
    const bullets = slide.bullets.map((bullet) => weighSigns(wordingSigns(bullet.text, cues)));
    const sums = Object.fromEntries(
      findingCategories.map((category) => [category, runningSums(bullets.map((bullet) => bullet[category]))]),
    ) as Record<FindingCategory, readonly number[]>;
    const between = (category: FindingCategory, from: number, to: number): number =>
      (sums[category][to] as number) - (sums[category][from] as number);
    return (order, second, third) =>
      between(order[0], 0, second) + between(order[1], second, third) + between(order[2], third, bullets.length);
  },
};

export function weighSigns(signs: ReadonlySet<WordingSign>): LogLikelihoods {
  const weights = [...signs].flatMap((sign) => (sign === "praises" || sign === "states" ? [] : [weightOfSign[sign]]));
  if (weights.length > 0) return add(weights);
  if (signs.has("praises")) return weightOfPraise;
  return signs.has("states") ? weightOfStatement : weightOfNothing;
}

/** A turned denial is a challenge, so the turn wins over what stands before it. */
function add(weights: readonly LogLikelihoods[]): LogLikelihoods {
  return Object.fromEntries(
    findingCategories.map((category) => [
      category,
      Math.max(
        -4,
        weights.reduce((sum, weight) => sum + weight[category], 0),
      ),
    ]),
  ) as unknown as LogLikelihoods;
}

function runningSums(numbers: readonly number[]): readonly number[] {
  const sums = [0];
  for (const number of numbers) sums.push((sums[sums.length - 1] as number) + number);
  return sums;
}
