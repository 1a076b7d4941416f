// What a view of an item has to know, looked up for the item.
import type { PlanItem, Review } from "@kompass/findings";
import type { Locale } from "@kompass/model";
import type { TenantStore } from "@kompass/storage";
import { todayOf } from "../settings/today-of.js";
import type { ItemContext } from "../views/item/item-context.js";
import { usersOf } from "./users-of.js";

export interface Showing {
  readonly store: TenantStore;
  readonly reviews: readonly Review[];
  readonly now: Date;
  readonly locale: Locale;
}

/** `others` are people, by the plan's random ids, who are named beside those of the item. */
export async function contextOf(
  item: PlanItem,
  { store, reviews, now, locale }: Showing,
  others: readonly string[] = [],
): Promise<ItemContext> {
  return { locale, reviews, today: await todayOf(now, store), userOf: await usersOf(item, store, others) };
}
