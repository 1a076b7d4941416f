// Whoever owns a changed item, or did, and has opened the app's page finds it as it is.
import { hasOpenedHome } from "../../home/home-readers.js";
import { type Consequence, editedItems } from "./consequence.js";

export const showHomesAnew: Consequence = async ({ before, after, edit, store, say }) => {
  const ids = new Set(editedItems(edit));
  const changed = [...before.items, ...after.items].filter(({ id }) => ids.has(id));
  for (const owner of new Set(changed.flatMap((item) => item.owner.person ?? []))) {
    const user = (await store.people.find(owner))?.externalId;
    if (user !== undefined && (await hasOpenedHome(user, store))) await say({ send: "home", person: user });
  }
};
