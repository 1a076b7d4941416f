// A file that can be had from the app's page, as its button names it: never somebody else's.
import { localeSchema } from "@kompass/model";
import { z } from "zod";

export const fileOnHomeSchema = z.discriminatedUnion("file", [
  z.object({ file: z.literal("plan"), format: z.enum(["csv", "json"]), locale: localeSchema }),
  z.object({ file: z.literal("calendar"), of: z.enum(["plan", "me"]), locale: localeSchema }),
  /** Of the tertial that it is when the button is pressed. */
  z.object({ file: z.literal("tertial"), locale: localeSchema }),
  z.object({ file: z.literal("case-file"), locale: localeSchema }),
  /** The one that the page shows when the button is pressed. */
  z.object({ file: z.literal("assessment"), locale: localeSchema }),
  z.object({ file: z.literal("personal-data"), locale: localeSchema }),
]);

export type FileOnHome = Readonly<z.infer<typeof fileOnHomeSchema>>;
