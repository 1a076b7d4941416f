// Something in a channel that goes on changing: a kind and an id, shown anew whenever it leaves.
import type { BlockMessage } from "@kompass/block-kit";
import type { TenantStore } from "@kompass/storage";
import type { Dependencies } from "../dependencies.js";

export interface CardKind {
  /** What its names begin with: "checklist" of "checklist/4f2a". */
  readonly kind: string;
  /** The card as the store has it now; `undefined` where it is gone. */
  readonly show: (
    id: string,
    store: TenantStore,
    now: Date,
    reviewsOf: Dependencies["reviewsOf"],
  ) => Promise<BlockMessage | undefined>;
}
