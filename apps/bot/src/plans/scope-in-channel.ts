// What a channel works with: what its latest checklist is about.
import type { TenantStore } from "@kompass/storage";
import { cardsIn } from "../cards/card-places.js";
import { checklistOfCard } from "./checklist.js";
import { checklistKind } from "./checklist-document.js";

/** "5.2"; `undefined` where no checklist stands. */
export async function scopeIn(channel: string, store: TenantStore): Promise<string | undefined> {
  for (const card of await cardsIn(channel, store)) {
    const id = checklistOfCard(card);
    const checklist = id === undefined ? undefined : await store.documents.read(checklistKind, id);
    if (checklist !== undefined) return checklist.body.scope;
  }
  return undefined;
}
