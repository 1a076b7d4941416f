// The ways to divide a slide's bullets into three columns that follow each other, any of which may be empty.
import type { FindingCategory } from "@kompass/model";

/** Which category stands in the first, second and third column. */
export type ColumnOrder = readonly [FindingCategory, FindingCategory, FindingCategory];

/** A function of a division: its order of columns, and the first bullet of the second and of the third column. */
export type OfDivision<T> = (order: ColumnOrder, second: number, third: number) => T;

/** No printed slide holds more bullets; a longer list is divided at so many evenly spread places, so that time stays bounded. */
const mostCutPlaces = 60;

const orders: readonly ColumnOrder[] = [
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

export function divisionCount(count: number): number {
  const places = cutPlaces(count).length;
  return (orders.length * places * (places + 1)) / 2;
}

/** Visits every division, always in the same order. */
export function forEachDivision(count: number, visit: OfDivision<void>): void {
  const places = cutPlaces(count);
  for (const order of orders) {
    for (const [index, second] of places.entries()) {
      for (let place = index; place < places.length; place++) visit(order, second, places[place] as number);
    }
  }
}
