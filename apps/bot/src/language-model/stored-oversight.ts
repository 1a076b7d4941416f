// Consent, use and journal of a language model in the store of each workspace.
import type { Oversight } from "@kompass/answers";
import type { TenantId, TenantStore } from "@kompass/storage";
import { afresh } from "../delivery/afresh.js";
import type { Dependencies } from "../dependencies.js";
import { closeCall, openCall } from "./calls-document.js";
import { readConsent } from "./consent-document.js";
import { addTokens, takeCall } from "./use-document.js";

/** For one workspace, whichever its callers name. */
export function createStoredOversight(
  tenant: TenantId,
  { storage, now, newId }: Pick<Dependencies, "storage" | "now" | "newId">,
): Oversight {
  const stored = <Result>(work: (store: TenantStore) => Promise<Result>): Promise<Result> =>
    afresh(() => storage.inTenant(tenant, work));
  return {
    consents: { consentOf: () => stored(readConsent) },
    usage: {
      takeCall: (spender, budget) => stored((store) => takeCall(spender, budget, store)),
      addTokens: (spender, tokens) => stored((store) => addTokens(spender, tokens, store)),
    },
    journal: {
      open: (call) => stored((store) => openCall(newId(), call, store)),
      close: (id, result) => stored((store) => closeCall(id, result, store)),
      // A job of its own removes what is old.
      eraseBefore: () => Promise.resolve(),
    },
    now,
  };
}
