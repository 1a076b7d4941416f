// What was sent to a language model and what came back: kept 30 days for the administrators of the workspace, then forgotten.
import type { ModelRequest } from "../language-model/language-model.js";
import type { ModelFailureKind } from "../language-model/model-failure.js";

/** A call as it is made. Our instructions are the same every time and are not kept. */
export interface ModelCall {
  readonly tenant: string;
  readonly person: string;
  readonly at: Date;
  readonly purpose: ModelRequest["purpose"];
  readonly host: string;
  readonly model: string;
  /** The question, up to three earlier ones, and the facts of the answer: all that is sent of anybody's. */
  readonly sent: string;
}

/** What came of a call. */
export interface CallResult {
  /** `null` where nothing usable came. */
  readonly received: string | null;
  readonly outcome: "replied" | ModelFailureKind;
  readonly tokens: number;
}

export interface JournalEntry extends ModelCall {
  /** `null` while the reply is awaited, and for a call that was abandoned. */
  readonly result: CallResult | null;
}

export interface ModelJournal {
  /** Before anything is sent; gives the id to close it by. */
  readonly open: (call: ModelCall) => Promise<string>;
  readonly close: (id: string, result: CallResult) => Promise<void>;
  /** The newest first; only those since the given time, only of the tenant. */
  readonly entriesOf: (tenant: string, since: Date) => Promise<readonly JournalEntry[]>;
  /** Of every tenant. */
  readonly eraseBefore: (time: Date) => Promise<void>;
  readonly erase: (tenant: string, person?: string) => Promise<void>;
}

const daysKept = 30;

const day = 24 * 60 * 60 * 1000;

export const keptSince = (now: Date): Date => new Date(now.getTime() - daysKept * day);
