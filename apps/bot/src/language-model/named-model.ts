// A language model as an administrator reads of it, before they turn it on.
import { z } from "zod";

export const namedModelSchema = z.object({ host: z.string(), model: z.string() });

/** A model, and where questions to it are sent. */
export type NamedModel = Readonly<z.infer<typeof namedModelSchema>>;

/** What a window has shown, so that nobody consents to another model than the one they read of. */
export const shownModel = {
  write: (model: NamedModel | undefined): string => (model === undefined ? "" : JSON.stringify(model)),
  read: (metadata: string): NamedModel | undefined =>
    metadata === "" ? undefined : namedModelSchema.parse(JSON.parse(metadata)),
};
