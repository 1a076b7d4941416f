// The words that the Slack surface says about plans and checklists.
import type { Effort, PlanItem } from "@kompass/findings";

export interface PlanStrings {
  /** Asked back where nobody can tell what a checklist is for. */
  readonly whichNode: string;
  /** On a button under an answer. */
  readonly makeChecklist: (node: string) => string;
  readonly proposal: {
    readonly headline: (node: string) => string;
    readonly introduction: string;
    readonly steps: string;
    readonly actions: string;
    /** Beside an action: what it can win at most, and what it takes. */
    readonly worth: (points: string, effort: string) => string;
    readonly noActions: string;
    readonly open: string;
    readonly gone: string;
  };
  readonly choose: {
    readonly title: string;
    readonly save: string;
    readonly cancel: string;
    readonly actions: string;
    readonly steps: string;
    readonly owner: string;
    readonly ownerHint: string;
    readonly start: string;
    readonly startHint: string;
    readonly nothingChosen: string;
  };
  /** "3,3 poeng" */
  readonly points: (points: string) => string;
  readonly efforts: Readonly<Record<Effort, string>>;
  readonly card: {
    readonly headline: (node: string) => string;
    /** How far it has come. */
    readonly progress: (done: number, all: number, late: number) => string;
    readonly empty: string;
    readonly due: (date: string) => string;
    readonly late: (date: string) => string;
    readonly noOwner: string;
    readonly tick: (item: string) => string;
    readonly reopen: (item: string) => string;
    readonly verify: (item: string) => string;
    readonly more: (item: string) => string;
    /** How many items the card does not show. */
    readonly hidden: (count: number) => string;
  };
  readonly statuses: Readonly<Record<PlanItem["status"], string>>;
  /** Why an edit did not happen, said to whoever tried. */
  readonly refused: {
    /** Somebody else changed the same in between. */
    readonly stale: (item: string, status: string) => string;
    readonly ownWork: (item: string) => string;
    readonly notDone: (item: string) => string;
    readonly declined: (item: string) => string;
    readonly gone: string;
    readonly other: string;
  };
}
