// What a listener does for one delivery: everything at once, and once.
import type { TenantId, TenantStore } from "@kompass/storage";
import { z } from "zod";
import { afresh } from "./afresh.js";
import type { Delivery } from "./delivery.js";
import { jobKey } from "./keep-deliveries.js";
import type { Messenger } from "./messenger.js";
import type { Say } from "./outgoing.js";

export interface Moments {
  /** When all of it is stored, and nothing has been said yet: the moment to close a window. */
  readonly stored?: () => Promise<void>;
}

export interface Turn {
  readonly tenant: TenantId;
  /** Looks something up. */
  readonly read: <Result>(work: (store: TenantStore) => Promise<Result>) => Promise<Result>;
  /**
   * Does what the delivery asks for, in one transaction: stored whole or not at all, and said when it is stored. Does
   * nothing and gives `undefined` where that was done before.
   */
  readonly once: <Result>(
    work: (store: TenantStore, say: Say) => Promise<Result>,
    moments?: Moments,
  ) => Promise<Result | undefined>;
}

const keptSchema = z.object({ tenant: z.string(), key: z.string() });
const contextSchema = z.object({ delivery: z.custom<Delivery>((value) => keptSchema.safeParse(value).success) });

/** `context` is Bolt's, of a request that was kept before. */
export function turnOf(context: unknown, messenger: Messenger, now: () => Date): Turn {
  const { delivery } = contextSchema.parse(context);
  const { tenant, key } = delivery;
  /** What the store could not do is tried again; a payload that makes no sense is not. */
  const orAgain = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    try {
      return await afresh(work);
    } catch (error) {
      delivery.hasFailed = true;
      throw error;
    }
  };
  return {
    tenant,
    read: (work) => orAgain(() => messenger.inTenant(tenant, (store) => work(store))),
    once: async (work, moments) => {
      const result = await orAgain(() =>
        messenger.inTenant(
          tenant,
          async (store, say) => {
            if (!(await store.inbox.finish(key, now().getTime()))) return undefined;
            const done = await work(store, say);
            await store.jobs.cancel(jobKey(key));
            return done;
          },
          moments?.stored,
        ),
      );
      delivery.isDone = true;
      return result;
    },
  };
}

/** The same turn, but what is said in it leaves after something else: `before` is called once it is stored, and never rejects. */
export function sayingAfter(before: () => Promise<void>, turn: Turn): Turn {
  const once: Turn["once"] = (work, moments) =>
    turn.once(work, {
      stored: async () => {
        await moments?.stored?.();
        await before();
      },
    });
  return { ...turn, once };
}
