// A division of a slide's bullets into three columns that follow each other, any of which may be empty.
import type { FindingCategory } from "@kompass/model";

export interface Division {
  /** Which category stands in the first, second and third column. */
  readonly order: readonly [FindingCategory, FindingCategory, FindingCategory];
  /** Index of the first bullet of the second and of the third column. */
  readonly cuts: readonly [number, number];
}

/** No printed column set is longer; a longer list is divided at this many evenly spread places, so that time stays bounded. */
const mostCutPlaces = 60;

const orders: readonly Division["order"][] = [
  ["strength", "challenge", "weakness"],
  ["strength", "weakness", "challenge"],
  ["challenge", "strength", "weakness"],
  ["challenge", "weakness", "strength"],
  ["weakness", "strength", "challenge"],
  ["weakness", "challenge", "strength"],
];

/** The places where a column may begin, ascending, from 0 to `count`. */
export function cutPlaces(count: number): readonly number[] {
  const places = Math.min(count, mostCutPlaces);
  return Array.from({ length: places + 1 }, (_, index) => (places === 0 ? 0 : Math.round((index * count) / places)));
}

export function divisionsOf(count: number): readonly Division[] {
  const places = cutPlaces(count);
  return orders.flatMap((order) =>
    places.flatMap((first) =>
      places.filter((second) => second >= first).map((second): Division => ({ order, cuts: [first, second] })),
    ),
  );
}

/** Index of the first bullet of a column, 0 to 2; of column 3: the number of bullets, where the last column ends. */
export function startOf({ cuts }: Division, column: number, count: number): number {
  if (column === 0) return 0;
  return column === 3 ? count : (cuts[column - 1] as number);
}

export const columnIndexes = [0, 1, 2] as const;
