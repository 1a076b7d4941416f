// What somebody wants to read into the plan: shown to them, then done or left.
import { planEditSchema } from "@kompass/findings";
import { type DeepReadonly, localeSchema } from "@kompass/model";
import { z } from "zod";
import { planArchiveSchema } from "../plan-archive.js";

export const pendingImportSchema = z.object({
  /** Stands behind the buttons: a press on those of an earlier file does nothing. */
  token: z.string(),
  fileName: z.string(),
  locale: localeSchema,
  content: z.discriminatedUnion("is", [
    /** Changes made in a table. */
    z.object({ is: z.literal("edits"), edits: z.array(planEditSchema).min(1) }),
    /** A whole plan with its log. */
    z.object({ is: z.literal("archive"), archive: planArchiveSchema }),
  ]),
});

export type PendingImport = DeepReadonly<z.infer<typeof pendingImportSchema>>;
export type ImportContent = PendingImport["content"];
