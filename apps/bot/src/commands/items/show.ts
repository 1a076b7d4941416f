// "Vis T3": the item whole, which goes on changing where it stands.

import { itemCard } from "../../cards/item-card.js";
import { itemCommandStringsOf } from "../../locales/item-commands/item-command-strings-of.js";
import { contextOf } from "../../plans/item-context-of.js";
import { planId } from "../../plans/plan-id.js";
import { itemView } from "../../views/item/item-view.js";
import { plainView } from "../../views/plain-view.js";
import { itemCommand } from "./item-command.js";
import { sayCard } from "./say-card.js";

export const showCommand = itemCommand(
  { nb: { before: "vis" }, nn: { before: "vis|syn" }, sv: { before: "visa" }, en: { before: "show|view" } },
  async ({ item: id }, { turn, replyTo, locale, dependencies }) => {
    const { reviewsOf, now } = dependencies;
    await turn.once(async (store, say) => {
      const item = (await store.plans.read(planId)).items.find((each) => each.id === id);
      if (item === undefined) return say(replyTo(plainView(itemCommandStringsOf(locale).unknown(id))));
      const context = await contextOf(item, { store, reviews: await reviewsOf(store), now: now(), locale });
      return sayCard(itemCard(id, locale), replyTo(itemView(item, context)), say);
    });
  },
);
