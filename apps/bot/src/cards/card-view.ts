// A card by its name.
import type { BlockMessage } from "@kompass/block-kit";
import type { TenantStore } from "@kompass/storage";
import { allCards } from "./all-cards.js";

/** `undefined` where there is no such kind of card, or the thing itself is gone. */
export function cardView(card: string, store: TenantStore, now: Date): Promise<BlockMessage | undefined> {
  const slash = card.indexOf("/");
  const kind = allCards.find((each) => each.kind === card.slice(0, slash));
  return kind?.show(card.slice(slash + 1), store, now) ?? Promise.resolve(undefined);
}
