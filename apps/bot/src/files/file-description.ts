// A file to make: so little of it waits in the outbox or stands behind a button, and its content is made when it leaves.
import { calendarDateSchema } from "@kompass/findings";
import { localeSchema } from "@kompass/model";
import { z } from "zod";

export const fileDescriptionSchema = z.discriminatedUnion("file", [
  z.object({
    file: z.literal("tertial"),
    from: calendarDateSchema,
    to: calendarDateSchema,
    format: z.enum(["md", "xlsx"]),
    locale: localeSchema,
  }),
  /** With a case number only what was decided under it. */
  z.object({ file: z.literal("case-file"), caseNumber: z.string().nullable(), locale: localeSchema }),
  /** Of the whole plan, or of one person by their random id. */
  z.object({ file: z.literal("calendar"), person: z.string().nullable(), locale: localeSchema }),
  /** Of one person, by Slack's id. */
  z.object({ file: z.literal("personal-data"), user: z.string(), locale: localeSchema }),
  /** Of all areas, or of the sub-areas of one. */
  z.object({
    file: z.literal("chart"),
    kind: z.enum(["radar", "bars"]),
    area: z.string().nullable(),
    /** Without it the workspace's. */
    assessment: z.string().nullable().default(null),
    locale: localeSchema,
  }),
  /** As the store has it, by its own id. */
  z.object({ file: z.literal("assessment"), assessment: z.string(), locale: localeSchema }),
  z.object({ file: z.literal("plan"), format: z.enum(["csv", "json"]), locale: localeSchema }),
]);

export type FileDescription = Readonly<z.infer<typeof fileDescriptionSchema>>;
export type FileOf<Name extends FileDescription["file"]> = Extract<FileDescription, { readonly file: Name }>;
