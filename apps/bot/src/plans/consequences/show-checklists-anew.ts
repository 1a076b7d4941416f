// A checklist shows its items as they are, wherever it stands.
import { refreshCard } from "../../cards/card-places.js";
import { checklistCard } from "../checklist.js";
import { type Consequence, editedItems } from "./consequence.js";

export const showChecklistsAnew: Consequence = async ({ after, edit, store, say }) => {
  const ids = new Set(editedItems(edit));
  const changed = after.items.filter(({ id }) => ids.has(id)).flatMap(({ checklist }) => checklist ?? []);
  for (const checklist of new Set(changed)) await refreshCard(checklistCard(checklist), store, say);
};
