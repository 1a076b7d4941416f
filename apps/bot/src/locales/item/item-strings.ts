// The words that the Slack surface says about a single item of the plan.
import type { PlanEdit, PlanItem, PlanLevel } from "@kompass/findings";
import type { DueDateRefusal } from "../../dates/due-date-reading.js";

/** What can be done with one item. */
export type ItemEditName = Exclude<PlanEdit["edit"], "add-items">;

/** A form for one item: its name in a window's title, and on the button that opens it. */
interface FormName {
  readonly title: string;
  readonly open: string;
}

export interface ItemStrings {
  readonly close: string;
  readonly save: string;
  /** Hands in once more what somebody else has changed meanwhile. */
  readonly replace: string;
  readonly back: string;
  /** Somebody whose name and account have been erased. */
  readonly erased: string;
  readonly none: string;
  readonly parts: Readonly<
    Record<
      | "doneWhen"
      | "status"
      | "owner"
      | "participants"
      | "start"
      | "due"
      | "ended"
      | "planLevel"
      | "decision"
      | "milestones"
      | "evidence"
      | "comments"
      | "verification"
      | "restsOn",
      string
    >
  >;
  /** "3,3 av 20 poeng (16,5 %)" */
  readonly score: (points: string, maximum: string, share: string) => string;
  readonly scoreWithoutPoints: string;
  readonly late: string;
  /** "Kari Nordmann, 5. januar 2026" */
  readonly byOn: (who: string, date: string) => string;
  readonly adopted: string;
  readonly declined: (reason: string) => string;
  readonly caseNumber: (number: string) => string;
  readonly reached: string;
  readonly notReached: string;
  readonly more: (count: number) => string;
  readonly planLevels: Readonly<Record<PlanLevel, string>>;
  /** Questions of den røde tråden; which of them belongs to which level is our reading. */
  readonly guidingQuestions: Readonly<Record<PlanLevel, readonly string[]>>;
  /** Says that the pairing is ours. */
  readonly pairing: string;
  readonly begin: (item: string) => string;
  readonly responsibility: FormName & {
    readonly role: string;
    readonly owner: string;
    readonly participants: string;
    readonly start: string;
    readonly due: string;
    readonly typedDue: string;
    readonly typedDueHint: string;
  };
  readonly decision: FormName & {
    readonly outcome: string;
    readonly adopt: string;
    readonly decline: string;
    readonly body: string;
    readonly caseNumber: string;
    readonly decidedOn: string;
    readonly reason: string;
    readonly reasonHint: string;
    readonly reasonMissing: string;
    readonly outcomeMissing: string;
    readonly planLevel: string;
    readonly noPlanLevel: string;
  };
  readonly comment: FormName & { readonly text: string };
  readonly evidence: FormName & {
    readonly kind: string;
    readonly kinds: Readonly<Record<PlanItem["evidence"][number]["kind"], string>>;
    readonly text: string;
    readonly url: string;
    readonly urlMissing: string;
    readonly notAnAddress: string;
  };
  readonly milestones: FormName & {
    readonly reached: string;
    readonly newTitle: string;
    readonly due: string;
    readonly titleMissing: string;
  };
  readonly verification: FormName & { readonly note: string; readonly noteHint: string };
  /** Why a day that was typed is none; `days` are those that it may have meant. */
  readonly refusedDates: Readonly<Record<DueDateRefusal, (days: string) => string>>;
  /** Words that stand for no day at all, in lower case. */
  readonly noDate: readonly string[];
  readonly endsBeforeStart: string;
  /** What a change was about, as in "has changed the owner". */
  readonly changed: Readonly<Record<ItemEditName, string>>;
  /** Somebody else did something while a window was open. */
  readonly changedMeanwhile: (who: string, what: string) => string;
  /** The same part was changed by two people: what it is now, and what can be done. */
  readonly conflict: (who: string, what: string, now: string) => string;
  readonly replaceOrLeave: string;
  readonly and: string;
  readonly gone: string;
}
