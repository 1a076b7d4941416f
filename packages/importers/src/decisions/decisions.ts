// The decisions file: what a person has decided about findings whose category could only be inferred.
import { z } from "zod";
import { InvalidDecisionsError } from "../errors.js";

const decisionSchema = z.strictObject({
  /** The finding by its area and its first words, as many as make it the only one: its id would change with the decision. */
  finding: z.strictObject({
    area: z.string().regex(/^\d+$/, 'the number of an area: "4"'),
    begins: z.string().trim().min(1),
  }),
  category: z.enum(["strength", "challenge", "weakness"]),
  reason: z.string().trim().min(1),
  /** A role, not a person's name. */
  by: z.string().min(1).optional(),
  at: z.iso.date().optional(),
});

const decisionsSchema = z.strictObject({ decisions: z.array(decisionSchema) });

export type Decision = Readonly<z.infer<typeof decisionSchema>>;
/** `{ "decisions": [ { "finding": { "area", "begins" }, "category", "reason", "by"?, "at"? } ] }`. */
export type Decisions = Readonly<z.infer<typeof decisionsSchema>>;

/** Checks a decisions file. Throws `importers/invalid-decisions` with all its faults. */
export function parseDecisions(json: unknown): Decisions {
  const parsed = decisionsSchema.safeParse(json);
  if (parsed.success) return parsed.data;
  throw new InvalidDecisionsError(
    parsed.error.issues.map(({ path, message }) => ({
      pointer: path.map((step) => `/${String(step)}`).join(""),
      message,
    })),
  );
}
