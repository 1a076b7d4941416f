// Tells columns apart by their order: columns stand as their headings do, and an empty one is the exception.
import type { FindingCategory } from "@kompass/model";
import type { ColumnRule } from "./column-rule.js";
import type { ColumnOrder } from "./division.js";
import { findingCategories } from "./finding-category.js";

/** How often a column has no entry at all: reports that spare a municipality weaknesses are common, ones without strengths are not. */
const emptyColumn: Readonly<Record<FindingCategory, number>> = { strength: 0.03, challenge: 0.06, weakness: 0.25 };

/** A text layer seldom shows columns in another order than their headings. */
const asPrinted = 0.97;
const otherOrders = 5;
/** A column without a heading is rare where other columns have theirs. */
const withoutHeading = 0.02;

export const orderRule: ColumnRule = {
  id: "order",
  weigh: ({ bullets, headings }) => {
    const order = expectedOrder(headings);
    const count = bullets.length;
    const chances = Object.fromEntries(
      findingCategories.map((category) => {
        const printed = headings.length === 0 || headings.includes(category);
        const empty = printed ? emptyColumn[category] : 1 - withoutHeading;
        return [category, { empty: Math.log(empty), filled: Math.log(1 - empty) }];
      }),
    ) as Readonly<Record<FindingCategory, { readonly empty: number; readonly filled: number }>>;
    const logWays = [1, 2, 3].map((columns) => Math.log(waysToFill(count, columns)));
    return (columns, second, third) => {
      const sizes = [second, third - second, count - third];
      let sum = Math.log(follows(columns, order) ? asPrinted : (1 - asPrinted) / otherOrders);
      let filled = 0;
      for (const [index, size] of sizes.entries()) {
        const chance = chances[columns[index] as FindingCategory];
        sum += size === 0 ? chance.empty : chance.filled;
        if (size > 0) filled += 1;
      }
      return sum - (logWays[filled - 1] ?? 0);
    };
  },
};

/** The printed headings, then those that are missing in their usual order. */
function expectedOrder(headings: readonly FindingCategory[]): readonly FindingCategory[] {
  return [...headings, ...findingCategories.filter((category) => !headings.includes(category))];
}

function follows(columns: ColumnOrder, expected: readonly FindingCategory[]): boolean {
  return columns.every((category, index) => category === expected[index]);
}

/** Among so many ways to spread the bullets over the filled columns each is equally likely. */
function waysToFill(bullets: number, columns: number): number {
  if (columns <= 1) return 1;
  return columns === 2 ? Math.max(1, bullets - 1) : Math.max(1, ((bullets - 1) * (bullets - 2)) / 2);
}
