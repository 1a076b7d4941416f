// A card by its name.
import type { BlockMessage } from "@kompass/block-kit";
import type { TenantStore } from "@kompass/storage";
import type { Dependencies } from "../dependencies.js";
import { allCards } from "./all-cards.js";

/** `undefined` where there is no such kind of card, or the thing itself is gone. */
export function cardView(
  card: string,
  store: TenantStore,
  now: Date,
  reviewsOf: Dependencies["reviewsOf"],
): Promise<BlockMessage | undefined> {
  const slash = card.indexOf("/");
  const kind = allCards.find((each) => each.kind === card.slice(0, slash));
  return kind?.show(card.slice(slash + 1), store, now, reviewsOf) ?? Promise.resolve(undefined);
}
