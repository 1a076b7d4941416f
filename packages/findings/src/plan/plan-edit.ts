// Everything that can happen to a plan, one shape for each.
import type { DeepReadonly } from "@kompass/model";
import { z } from "zod";
import { planLevelSchema } from "../catalogue/action-catalogue.js";
import { calendarDateSchema } from "./calendar-date.js";
import { evidenceSchema, milestoneSchema, personIdSchema, planItemSchema } from "./plan-item.js";

/** An edit of one part of an item: it names the item's version that its author saw, so that nothing is overwritten unseen. */
const ofItem = { item: z.string().min(1), seen: z.int().nonnegative() };
/** An addition disturbs nobody. */
const toItem = { item: z.string().min(1) };

export const planEditSchema = z.discriminatedUnion("edit", [
  z.object({
    edit: z.literal("add-items"),
    items: z.array(planItemSchema.omit({ version: true, changed: true })).min(1),
  }),
  z.object({
    edit: z.literal("adopt"),
    ...ofItem,
    body: z.string().min(1).nullable(),
    caseNumber: z.string().min(1).nullable(),
    decidedOn: calendarDateSchema.nullable(),
  }),
  z.object({
    edit: z.literal("decline"),
    ...ofItem,
    reason: z.string().min(1),
    decidedOn: calendarDateSchema.nullable(),
  }),
  z.object({
    edit: z.literal("assign"),
    ...ofItem,
    role: z.string().min(1).nullable(),
    person: personIdSchema.nullable(),
  }),
  z.object({ edit: z.literal("invite"), ...ofItem, participants: z.array(personIdSchema) }),
  z.object({
    edit: z.literal("schedule"),
    ...ofItem,
    start: calendarDateSchema.nullable(),
    due: calendarDateSchema.nullable(),
  }),
  z.object({ edit: z.literal("place"), ...ofItem, planLevel: planLevelSchema.nullable() }),
  z.object({ edit: z.literal("begin"), ...ofItem }),
  z.object({ edit: z.literal("tick"), ...ofItem }),
  z.object({ edit: z.literal("reopen"), ...ofItem }),
  z.object({ edit: z.literal("verify"), ...ofItem, note: z.string().min(1).nullable() }),
  z.object({ edit: z.literal("add-evidence"), ...toItem, ...evidenceSchema.omit({ by: true, on: true }).shape }),
  z.object({ edit: z.literal("comment"), ...toItem, id: z.string().min(1), text: z.string().min(1).max(3000) }),
  z.object({ edit: z.literal("add-milestone"), ...toItem, milestone: milestoneSchema }),
  z.object({ edit: z.literal("tick-milestone"), ...toItem, milestone: z.string().min(1), done: z.boolean() }),
]);

export type PlanEdit = DeepReadonly<z.infer<typeof planEditSchema>>;
export type EditOf<Name extends PlanEdit["edit"]> = Extract<PlanEdit, { readonly edit: Name }>;

/** One line of the log: who did what, when. The log is never changed; the plan is what it adds up to. */
export const logEntrySchema = z.object({
  /** The plan's version after it. */
  version: z.int().positive(),
  /** An instant, "2026-11-23T08:15:00.000Z". */
  at: z.iso.datetime(),
  /** The day it was where it happened. */
  on: calendarDateSchema,
  by: personIdSchema,
  edit: planEditSchema,
});

export type LogEntry = DeepReadonly<z.infer<typeof logEntrySchema>>;
