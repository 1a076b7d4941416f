// Puts the rules together: every division of a slide weighed by all of them, and what follows for each finding.
import type { FindingCategory } from "@kompass/model";
import type { ColumnRule } from "./column-rule.js";
import type { ColumnSlide } from "./column-slide.js";
import { divisionCount, forEachDivision } from "./division.js";
import { findingCategories } from "./finding-category.js";
import { logSum } from "./log-sum.js";
import { orderRule } from "./order-rule.js";
import { widthRule } from "./width-rule.js";
import { wordingRule } from "./wording-rule.js";

export const allColumnRules: readonly ColumnRule[] = [widthRule, wordingRule, orderRule];

export interface InferredCategory {
  readonly category: FindingCategory;
  /** Probability of the category over all divisions, between 0 and 1. */
  readonly confidence: number;
}

/** One category for each bullet, in the order of the bullets. */
export function inferCategories(
  slide: ColumnSlide,
  rules: readonly ColumnRule[] = allColumnRules,
): readonly InferredCategory[] {
  const count = slide.bullets.length;
  const weights = weighDivisions(slide, rules);
  const total = logSum(weights);
  // Each column adds its division's probability where it begins and takes it back where it ends.
  const changes: Readonly<Record<FindingCategory, Float64Array>> = {
    strength: new Float64Array(count + 1),
    challenge: new Float64Array(count + 1),
    weakness: new Float64Array(count + 1),
  };
  let index = 0;
  forEachDivision(count, (order, second, third) => {
    const probability = Math.exp((weights[index++] as number) - total);
    addColumn(changes[order[0]], 0, second, probability);
    addColumn(changes[order[1]], second, third, probability);
    addColumn(changes[order[2]], third, count, probability);
  });
  const now = { strength: 0, challenge: 0, weakness: 0 };
  return slide.bullets.map((_, bullet) => {
    for (const category of findingCategories) now[category] += changes[category][bullet] as number;
    const likeliest = findingCategories.reduce((best, category) => (now[category] > now[best] ? category : best));
    return { category: likeliest, confidence: Math.min(1, now[likeliest]) };
  });
}

function weighDivisions(slide: ColumnSlide, rules: readonly ColumnRule[]): Float64Array {
  const weighings = rules.map((rule) => rule.weigh(slide));
  const weights = new Float64Array(divisionCount(slide.bullets.length));
  let index = 0;
  forEachDivision(slide.bullets.length, (order, second, third) => {
    let weight = 0;
    for (const weigh of weighings) weight += weigh(order, second, third);
    weights[index++] = weight;
  });
  return weights;
}

function addColumn(change: Float64Array, from: number, to: number, probability: number): void {
  change[from] = (change[from] as number) + probability;
  change[to] = (change[to] as number) - probability;
}
