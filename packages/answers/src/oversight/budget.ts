// How much one person may have a language model do in a day.

export interface Budget {
  readonly calls: number;
  /** Of requests and replies together; the call that goes over it is the last. */
  readonly tokens: number;
}

export const defaultBudget: Budget = { calls: 100, tokens: 200_000 };

export interface Spender {
  readonly tenant: string;
  readonly person: string;
  /** "2026-11-23" */
  readonly day: string;
}

export interface UsageStore {
  /** Counts a call in one step with the check: false, and nothing counted, where calls or tokens are used up. */
  readonly takeCall: (spender: Spender, budget: Budget) => Promise<boolean>;
  readonly addTokens: (spender: Spender, tokens: number) => Promise<void>;
  /** Forgets a tenant, or one person of it. */
  readonly erase: (tenant: string, person?: string) => Promise<void>;
}

export const mayCall = (used: Budget, budget: Budget): boolean =>
  used.calls < budget.calls && used.tokens < budget.tokens;

/** The calendar day where kompass is used: Norway and Sweden have one time. */
const calendar = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Oslo", dateStyle: "short" });

export const dayOf = (time: Date): string => calendar.format(time);

/** For servers that do not count: about four characters a token. */
export const estimateTokens = (...texts: readonly string[]): number =>
  Math.ceil(texts.reduce((sum, text) => sum + text.length, 0) / 4);
