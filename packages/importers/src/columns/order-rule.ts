// Tells columns apart by their order: columns stand as their headings do, and an empty one is the exception.
import type { FindingCategory } from "@kompass/model";
import type { ColumnRule } from "./column-rule.js";
import { columnsOf, type Division } from "./division.js";
import { findingCategories } from "./finding-category.js";

/** How often a column has no entry at all: reports that spare a municipality weaknesses are common, ones without strengths are not. */
const emptyColumn: Readonly<Record<FindingCategory, number>> = { strength: 0.03, challenge: 0.06, weakness: 0.25 };

/** A text layer seldom shows columns in another order than their headings. */
const asPrinted = 0.97;
/** A column without a heading is rare where other columns have theirs. */
const withoutHeading = 0.02;

export const orderRule: ColumnRule = {
  id: "order",
  weigh: ({ bullets, headings }) => {
    const order = expectedOrder(headings);
    return (division) => {
      const columns = columnsOf(division, bullets.length);
      const filled = columns.filter(({ from, to }) => to > from);
      const occupancy = columns.map(({ category, from, to }) => {
        const empty = to === from;
        const printed = headings.length === 0 || headings.includes(category);
        if (!printed) return Math.log(empty ? 1 - withoutHeading : withoutHeading);
        return Math.log(empty ? emptyColumn[category] : 1 - emptyColumn[category]);
      });
      return (
        Math.log(follows(division, order) ? asPrinted : (1 - asPrinted) / 5) +
        occupancy.reduce((sum, logarithm) => sum + logarithm, 0) -
        Math.log(waysToFill(bullets.length, filled.length))
      );
    };
  },
};

/** The printed headings, then those that are missing in their usual order. */
function expectedOrder(headings: readonly FindingCategory[]): readonly FindingCategory[] {
  return [...headings, ...findingCategories.filter((category) => !headings.includes(category))];
}

function follows({ order }: Division, expected: readonly FindingCategory[]): boolean {
  return order.every((category, index) => category === expected[index]);
}

/** Among so many ways to spread the bullets over the filled columns each is equally likely. */
function waysToFill(bullets: number, columns: number): number {
  if (columns <= 1) return 1;
  return columns === 2 ? Math.max(1, bullets - 1) : Math.max(1, ((bullets - 1) * (bullets - 2)) / 2);
}
