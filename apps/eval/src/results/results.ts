// What is kept of an evaluation: its figures, and which questions fail in what.
import { locales } from "@kompass/model";
import { z } from "zod";
import { questionKinds } from "../questions/question.js";
import { aspects, type ScoredAnswer } from "../scoring/score-answer.js";
import { figuresOf } from "./figures.js";

const count = z.int().nonnegative();
const tally = z.strictObject({ questions: count, right: count });

export const resultsSchema = z.strictObject({
  figures: z.strictObject({
    questions: count,
    holding: z.record(z.enum(aspects), count),
    byKind: z.partialRecord(z.enum(questionKinds), tally),
    byLocale: z.partialRecord(z.enum(locales), tally),
  }),
  /** By the question's id. */
  fails: z.record(z.string(), z.array(z.enum(aspects)).readonly()),
});

export type Results = Readonly<z.infer<typeof resultsSchema>>;

export const resultsOf = (scored: readonly ScoredAnswer[]): Results => ({
  figures: figuresOf(scored),
  fails: Object.fromEntries(
    scored.flatMap(({ question, fails }) => (fails.length > 0 ? [[question.id, fails] as const] : [])),
  ),
});
