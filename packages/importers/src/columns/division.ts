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

/** The three columns of a division as half-open ranges of bullets. */
export function columnsOf(
  { order, cuts }: Division,
  count: number,
): readonly { readonly category: FindingCategory; readonly from: number; readonly to: number }[] {
  return [
    { category: order[0], from: 0, to: cuts[0] },
    { category: order[1], from: cuts[0], to: cuts[1] },
    { category: order[2], from: cuts[1], to: count },
  ];
}
