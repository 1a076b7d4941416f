// Shows the items of a list whose places tell them apart, so that none needs a key.
import { createElement, Fragment, type ReactNode } from "react";

export interface InOrderProps<Item> {
  readonly items: readonly Item[];
  readonly show: (item: Item, place: number) => ReactNode;
}

export function InOrder<Item>({ items, show }: InOrderProps<Item>): ReactNode {
  return createElement(Fragment, null, ...items.map(show));
}
