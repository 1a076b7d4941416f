// A plan as a file that holds all of it: the log, which the plan is made of, and the checklists that its items belong to.
import { type LogEntry, logEntrySchema } from "@kompass/findings";
import { z } from "zod";
import { type Checklist, checklistSchema } from "./checklist.js";

export const planArchiveSchema = z.object({
  kompass: z.literal("plan"),
  schemaVersion: z.literal(1),
  /** An instant. */
  writtenAt: z.iso.datetime(),
  /** Whose plan it is. */
  subject: z.string(),
  checklists: z.array(checklistSchema.extend({ id: z.string().min(1) })),
  /** In order. People stand in it by random ids, which mean nobody outside the workspace. */
  log: z.array(logEntrySchema),
});

export interface ArchivedPlan {
  readonly subject: string;
  readonly log: readonly LogEntry[];
  readonly checklists: readonly { readonly id: string; readonly body: Checklist }[];
  readonly now: Date;
}

export function writePlanArchive({ subject, log, checklists, now }: ArchivedPlan): string {
  const archive = {
    kompass: "plan",
    schemaVersion: 1,
    writtenAt: now.toISOString(),
    subject,
    checklists: checklists.map(({ id, body }) => ({ id, ...body })),
    log,
  };
  return `${JSON.stringify(archive, null, 1)}\n`;
}
