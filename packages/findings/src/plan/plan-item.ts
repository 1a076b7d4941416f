// One thing that somebody has to do, with what it rests on, who does it, and what has become of it.
import type { DeepReadonly } from "@kompass/model";
import { z } from "zod";
import { effortSchema, planLevelSchema } from "../catalogue/action-catalogue.js";
import { calendarDateSchema } from "./calendar-date.js";

/** A person by a random id: who stands behind it is kept elsewhere and can be erased. */
export const personIdSchema = z.string().min(1);

/** What an item rests on, as it was when the item was made: a later round or edition doesn't change it. */
const citeSchema = z.object({
  /** A node with its score, or a finding: "5.2", "F5-V-01". */
  ref: z.string().min(1),
  assessment: z.string().min(1),
  /** Word for word; null where the score is cited. */
  quote: z.string().nullable(),
  document: z.string(),
  line: z.int().positive().nullable(),
});

export const evidenceSchema = z.object({
  id: z.string().min(1),
  kind: z.enum(["link", "document", "note"]),
  text: z.string().min(1).max(3000),
  url: z.url().nullable(),
  by: personIdSchema,
  on: calendarDateSchema,
});

const commentSchema = z.object({
  id: z.string().min(1),
  text: z.string().min(1).max(3000),
  by: personIdSchema,
  on: calendarDateSchema,
});

export const milestoneSchema = z.object({
  id: z.string().min(1),
  title: z.string().min(1).max(300),
  due: calendarDateSchema.nullable(),
  done: z.boolean(),
});

const decisionSchema = z.discriminatedUnion("outcome", [
  z.object({
    outcome: z.literal("adopted"),
    body: z.string().nullable(),
    caseNumber: z.string().nullable(),
    decidedOn: calendarDateSchema.nullable(),
  }),
  z.object({ outcome: z.literal("declined"), reason: z.string().min(1), decidedOn: calendarDateSchema.nullable() }),
]);

/** The steps of a checklist in their order, and an action itself. */
export const itemKindSchema = z.enum(["recap", "prioritise", "decide", "assign", "evidence", "verify", "action"]);
export type ItemKind = z.infer<typeof itemKindSchema>;

/** What two people may disagree about. Comments, evidence and milestones are added and never overwritten. */
export const itemPartSchema = z.enum(["decision", "owner", "participants", "dates", "plan-level", "status"]);
export type ItemPart = z.infer<typeof itemPartSchema>;

export const planItemSchema = z.object({
  id: z.string().min(1),
  kind: itemKindSchema,
  /** Items that were made together; null for one by itself. */
  checklist: z.string().nullable(),
  title: z.string().min(1).max(500),
  doneWhen: z.string().min(1).max(1000),
  /** Areas and sub-areas that it is about, in the edition that it was made in. */
  scope: z.array(z.string().min(1)).min(1),
  cites: z.array(citeSchema).min(1),
  /** The recommended action behind it; gain in points, as exact text ("0", "20/3"). */
  action: z
    .object({
      id: z.string(),
      dimension: z.enum(["system", "scope", "result"]),
      effort: effortSchema,
      gain: z.object({ lo: z.string(), hi: z.string() }),
    })
    .nullable(),
  planLevel: planLevelSchema.nullable(),
  owner: z.object({ role: z.string().nullable(), person: personIdSchema.nullable() }),
  participants: z.array(personIdSchema),
  start: calendarDateSchema.nullable(),
  due: calendarDateSchema.nullable(),
  ended: z.object({ on: calendarDateSchema, by: personIdSchema }).nullable(),
  milestones: z.array(milestoneSchema),
  decision: decisionSchema.nullable(),
  status: z.enum(["open", "in-progress", "done", "verified", "declined"]),
  evidence: z.array(evidenceSchema),
  comments: z.array(commentSchema),
  verification: z.object({ by: personIdSchema, on: calendarDateSchema, note: z.string().nullable() }).nullable(),
  /** The plan's version at the item's last change; an edit names the version that its author saw. */
  version: z.int().nonnegative(),
  /** The plan's version at the last change of each part: who changes another part disturbs nobody. */
  changed: z.partialRecord(itemPartSchema, z.int().nonnegative()),
});

export type PlanItem = DeepReadonly<z.infer<typeof planItemSchema>>;
export type Cite = PlanItem["cites"][number];
export type Decision = NonNullable<PlanItem["decision"]>;
