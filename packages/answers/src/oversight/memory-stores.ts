// Consent, use and journal in memory: for tests and for one process that may forget them.
import { mayCall, type Spender, type UsageStore } from "./budget.js";
import type { Consent, ConsentStore } from "./consent.js";
import type { JournalEntry, ModelJournal } from "./journal.js";

const done = Promise.resolve();

export function createMemoryConsents(): ConsentStore {
  const consents = new Map<string, Consent>();
  return {
    consentOf: (tenant) => Promise.resolve(consents.get(tenant)),
    give: (tenant, consent) => {
      consents.set(tenant, consent);
      return done;
    },
    withdraw: (tenant) => {
      consents.delete(tenant);
      return done;
    },
  };
}

interface Owned {
  readonly tenant: string;
  readonly person: string;
}

/** Removes what is a tenant's, or one person's of it. */
function eraseOwned<T>(kept: Map<string, T>, ownerOf: (one: T) => Owned, tenant: string, person?: string): void {
  for (const [key, one] of kept) {
    const owner = ownerOf(one);
    if (owner.tenant === tenant && (person === undefined || owner.person === person)) kept.delete(key);
  }
}

export function createMemoryUsage(): UsageStore {
  const used = new Map<string, { spender: Spender; calls: number; tokens: number }>();
  const keyOf = ({ tenant, person, day }: Spender): string => JSON.stringify([tenant, person, day]);
  const usedBy = (spender: Spender) => used.get(keyOf(spender)) ?? { spender, calls: 0, tokens: 0 };
  return {
    takeCall: (spender, budget) => {
      const before = usedBy(spender);
      if (!mayCall(before, budget)) return Promise.resolve(false);
      used.set(keyOf(spender), { ...before, calls: before.calls + 1 });
      return Promise.resolve(true);
    },
    addTokens: (spender, tokens) => {
      const before = usedBy(spender);
      used.set(keyOf(spender), { ...before, tokens: before.tokens + tokens });
      return done;
    },
    erase: (tenant, person) => {
      eraseOwned(used, ({ spender }) => spender, tenant, person);
      return done;
    },
  };
}

export function createMemoryJournal(): ModelJournal {
  const entries = new Map<string, JournalEntry>();
  let last = 0;
  return {
    open: (call) => {
      last += 1;
      entries.set(String(last), { ...call, result: null });
      return Promise.resolve(String(last));
    },
    close: (id, result) => {
      const entry = entries.get(id);
      if (entry) entries.set(id, { ...entry, result });
      return done;
    },
    entriesOf: (tenant, since) =>
      Promise.resolve(
        [...entries.values()]
          .filter((entry) => entry.tenant === tenant && entry.at.getTime() >= since.getTime())
          .toSorted((a, b) => b.at.getTime() - a.at.getTime()),
      ),
    eraseBefore: (time) => {
      for (const [id, { at }] of entries) if (at.getTime() < time.getTime()) entries.delete(id);
      return done;
    },
    erase: (tenant, person) => {
      eraseOwned(entries, (entry) => entry, tenant, person);
      return done;
    },
  };
}
