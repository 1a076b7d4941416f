// The words of `kompass plan`, for each language to fill in.
import type { Effort, PlanLevel } from "@kompass/findings";

interface Reason {
  /** The node's number and title. */
  readonly node: string;
  /** The most it can win, and what is missing there, as printed numbers. */
  readonly gain: string;
  readonly lost: string;
  readonly effort: string;
  /** Ids of remarks, listed; empty for none. */
  readonly findings: string;
}

interface Reached {
  readonly target: string;
  readonly missing: string;
  readonly gain: string;
  readonly count: number;
}

export interface PlanWords {
  readonly actions: string;
  readonly checklist: string;
  readonly efforts: Readonly<Record<Effort, string>>;
  readonly levels: Readonly<Record<PlanLevel, string>>;
  readonly dimensions: Readonly<Record<"system" | "scope" | "result", string>>;
  /** Why an action stands where it stands, in a sentence. */
  readonly why: (reason: Reason) => string;
  /** Behind the first action. */
  readonly first: string;
  readonly none: string;
  readonly more: (count: number) => string;
  /** Gains are bounds: nobody promises them. */
  readonly bounds: string;
  readonly totalTarget: (points: string) => string;
  readonly shareTarget: (share: string) => string;
  readonly reached: (facts: Reached) => string;
  readonly already: (facts: Pick<Reached, "target">) => string;
  readonly outOfReach: (facts: Reached) => string;
  readonly due: (date: string) => string;
  readonly doneWhen: string;
}
