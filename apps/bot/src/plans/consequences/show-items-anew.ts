// Cards of single items, and of what somebody has to do, show items as they are.
import { locales } from "@kompass/model";
import { refreshCard } from "../../cards/card-places.js";
import { itemCard } from "../../cards/item-card.js";
import { myTasksCard } from "../../cards/my-tasks-card.js";
import { type Consequence, editedItems } from "./consequence.js";

export const showItemsAnew: Consequence = async ({ before, after, edit, store, say }) => {
  const ids = new Set(editedItems(edit));
  const edited = [...before.items, ...after.items].filter(({ id }) => ids.has(id));
  const owners = new Set(edited.flatMap(({ owner }) => owner.person ?? []));
  for (const locale of locales) {
    for (const id of ids) await refreshCard(itemCard(id, locale), store, say);
    for (const owner of owners) await refreshCard(myTasksCard(owner, locale), store, say);
  }
};
