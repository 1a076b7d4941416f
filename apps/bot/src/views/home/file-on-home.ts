// A file that can be had from the app's page, as its button names it: never somebody else's.
import { localeSchema } from "@kompass/model";
import { z } from "zod";

export const fileOnHomeSchema = z.discriminatedUnion("file", [
  z.object({ file: z.literal("plan"), format: z.enum(["csv", "json"]), locale: localeSchema }),
  z.object({ file: z.literal("calendar"), of: z.enum(["plan", "me"]), locale: localeSchema }),
  z.object({ file: z.literal("personal-data"), locale: localeSchema }),
]);

export type FileOnHome = Readonly<z.infer<typeof fileOnHomeSchema>>;
