// A checklist that somebody is about to make: shown, changed and saved, or left.
import { calendarDateSchema } from "@kompass/findings";
import type { DeepReadonly, Locale } from "@kompass/model";
import { locales } from "@kompass/model";
import { z } from "zod";

export const proposalSchema = z.object({
  /** The assessment that it cites; without it the workspace's. */
  assessment: z.string().nullable().default(null),
  scope: z.string(),
  locale: z.enum(locales as readonly [Locale, ...Locale[]]),
  start: calendarDateSchema,
  /** Ids of recommended actions, the most useful first. */
  actions: z.array(z.string()),
  /** The checklist that it became; null until somebody saves it. */
  savedAs: z.string().nullable(),
});

export type Proposal = DeepReadonly<z.infer<typeof proposalSchema>>;
