// What somebody thought of an answer, for those who review them.
import { localeSchema } from "@kompass/model";
import { z } from "zod";

/** What the buttons under an answer carry. */
export const judgedSchema = z.object({
  vote: z.enum(["up", "down"]),
  question: z.string(),
  /** What the question was understood as, or why it was declined: "rank", "not-in-assessment". */
  answer: z.string(),
  locale: localeSchema,
});

export type Judged = Readonly<z.infer<typeof judgedSchema>>;

export const feedbackSchema = judgedSchema.extend({
  /** An instant. */
  at: z.iso.datetime(),
  /** Random id; null once the person is erased. */
  by: z.string().nullable(),
  comment: z.string().nullable(),
});

export type Feedback = Readonly<z.infer<typeof feedbackSchema>>;
