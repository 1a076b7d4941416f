// The state of an installation under way: signed, for ten minutes, once; the browser that began holds the same in a cookie.

import { KompassError } from "@kompass/model";
import type { Storage } from "@kompass/storage";
import type { InstallURLOptions, StateStore } from "@slack/oauth";
import { z } from "zod";
import { beginUse, finishUse } from "./once.js";
import { readSignedText, signText } from "./signed-text.js";

/** In seconds. */
export const stateLifetime = 600;

const stateSchema = z.object({
  id: z.string(),
  until: z.number(),
  options: z.custom<InstallURLOptions>((value) => z.object({ scopes: z.array(z.string()) }).safeParse(value).success),
});

/** Not ours, over, or used before. */
class WrongStateError extends KompassError {
  readonly code = "bot/wrong-state";
}

interface Parts {
  readonly secret: string;
  readonly storage: Storage;
  readonly newId: () => string;
  readonly now: () => Date;
}

/** Instead of the one that @slack/oauth brings, whose states can be used again until they are over. */
export function createStateStore({ secret, storage, newId, now }: Parts): StateStore {
  const signing = { secret, purpose: "state" } as const;
  return {
    generateStateParam: async (options) =>
      signText({ id: newId(), until: now().getTime() + stateLifetime * 1_000, options }, signing),
    verifyStateParam: async (_, signed) => {
      const state = readSignedText(signed, stateSchema, signing);
      const at = now().getTime();
      if (state === undefined || state.until <= at) throw new WrongStateError("the state is not ours, or over");
      const use = { what: "state", id: state.id, at } as const;
      if (!(await beginUse(storage, { ...use, by: newId() }))) throw new WrongStateError("the state was used before");
      await finishUse(storage, use);
      return state.options;
    },
  };
}
