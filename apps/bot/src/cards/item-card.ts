// The card of a single item, in the language of whoever asked for it.
import { type Locale, locales } from "@kompass/model";
import { contextOf } from "../plans/item-context-of.js";
import { planId } from "../plans/plan-id.js";
import { itemView } from "../views/item/item-view.js";
import type { CardKind } from "./card.js";

export const itemCard = (item: string, locale: Locale): string => `item/${item}/${locale}`;

export const itemCardKind: CardKind = {
  kind: "item",
  show: async (id, store, now, reviewsOf) => {
    const [name, language] = id.split("/");
    const locale = locales.find((each) => each === language);
    const item = (await store.plans.read(planId)).items.find((each) => each.id === name);
    if (item === undefined || locale === undefined) return undefined;
    return itemView(item, await contextOf(item, { store, reviews: await reviewsOf(store), now, locale }));
  },
};
