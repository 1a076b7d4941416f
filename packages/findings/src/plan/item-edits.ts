// What each edit does to its item: new values, or a reason why not.
import type { CalendarDate } from "./calendar-date.js";
import { ForbiddenEditError } from "./edit-errors.js";
import type { EditOf, PlanEdit } from "./plan-edit.js";
import type { ItemPart, PlanItem } from "./plan-item.js";

/** An edit of one item; adding items is one of the plan. */
export type ItemEdit = Exclude<PlanEdit, { readonly edit: "add-items" }>;

export interface Occasion {
  readonly by: string;
  readonly on: CalendarDate;
}

interface Rule<Edit extends ItemEdit> {
  /** The part that it overwrites; `undefined` for one that only adds. */
  readonly part: ItemPart | undefined;
  readonly change: (item: PlanItem, edit: Edit, occasion: Occasion) => Partial<PlanItem>;
}

type Rules = { readonly [Name in ItemEdit["edit"]]: Rule<EditOf<Name>> };

function forbid(isForbidden: boolean, reason: ForbiddenEditError["reason"], { id }: PlanItem): void {
  if (isForbidden) throw new ForbiddenEditError(reason, id);
}

/** One line for each kind of edit. */
export const itemEdits: Rules = {
  adopt: {
    part: "decision",
    change: (item, { body, caseNumber, decidedOn }) => ({
      decision: { outcome: "adopted", body, caseNumber, decidedOn },
      status: item.status === "declined" ? "open" : item.status,
    }),
  },
  decline: {
    part: "decision",
    change: (_, { reason, decidedOn }) => ({
      decision: { outcome: "declined", reason, decidedOn },
      status: "declined",
      ended: null,
      verification: null,
    }),
  },
  assign: { part: "owner", change: (_, { role, person }) => ({ owner: { role, person } }) },
  invite: { part: "participants", change: (_, { participants }) => ({ participants: [...new Set(participants)] }) },
  schedule: {
    part: "dates",
    change: (item, { start, due }) => {
      forbid(start !== null && due !== null && due < start, "ends-before-start", item);
      return { start, due };
    },
  },
  place: { part: "plan-level", change: (_, { planLevel }) => ({ planLevel }) },
  begin: {
    part: "status",
    change: (item) => {
      forbid(item.status === "declined", "declined", item);
      return { status: "in-progress", ended: null, verification: null };
    },
  },
  tick: {
    part: "status",
    change: (item, _, { by, on }) => {
      forbid(item.status === "declined", "declined", item);
      return item.ended ? {} : { status: "done", ended: { on, by } };
    },
  },
  reopen: {
    part: "status",
    change: (item) => {
      forbid(item.status === "declined", "declined", item);
      return { status: "open", ended: null, verification: null };
    },
  },
  verify: {
    part: "status",
    change: (item, { note }, { by, on }) => {
      forbid(!item.ended, "not-done", item);
      forbid(by === item.owner.person || by === item.ended?.by, "verifies-own-work", item);
      return { status: "verified", verification: { by, on, note } };
    },
  },
  "add-evidence": {
    part: undefined,
    change: (item, { id, kind, text, url }, { by, on }) => {
      forbid(
        item.evidence.some((evidence) => evidence.id === id),
        "duplicate-id",
        item,
      );
      return { evidence: [...item.evidence, { id, kind, text, url, by, on }] };
    },
  },
  comment: {
    part: undefined,
    change: (item, { id, text }, { by, on }) => {
      forbid(
        item.comments.some((comment) => comment.id === id),
        "duplicate-id",
        item,
      );
      return { comments: [...item.comments, { id, text, by, on }] };
    },
  },
  "add-milestone": {
    part: undefined,
    change: (item, { milestone }) => {
      forbid(
        item.milestones.some(({ id }) => id === milestone.id),
        "duplicate-id",
        item,
      );
      return { milestones: [...item.milestones, milestone] };
    },
  },
  "tick-milestone": {
    part: undefined,
    change: (item, { milestone, done }) => {
      forbid(!item.milestones.some(({ id }) => id === milestone), "unknown-milestone", item);
      return { milestones: item.milestones.map((each) => (each.id === milestone ? { ...each, done } : each)) };
    },
  },
};
