// A question whose right answer is known: what is asked, and what every answer to it must hold.
import type { DeclineCode } from "@kompass/answers";
import { locales } from "@kompass/model";
import { z } from "zod";

export const questionKinds = [
  "area-score",
  "subarea-score",
  "total",
  "perspective",
  "ranking",
  "comparison",
  "trend",
  "peers",
  "filter",
  "aggregate",
  "findings",
  "topic",
  "recommend",
  "what-if",
  "table",
  "method",
  "source-of",
  "abbreviation",
  "discrepancy",
  "follow-up",
  "vague",
  "unanswerable",
  "adversarial",
] as const;

/** What may be loaded beside the example. */
export const besideNames = ["earlier-round", "neighbour"] as const;

const ref = z.string().regex(/^(?:total|[A-Z]|\d+(?:\.\d+){0,2})$/);
const findingId = z.string().regex(/^F\d+-[SUV]-\d+$/);

const declineCodes = [
  "not-in-assessment",
  "other-municipality",
  "other-round",
  "person",
  "opinion",
  "off-topic",
  "change-request",
  "instruction",
  "secret",
  "other-tenant",
] as const satisfies readonly DeclineCode[];

/** One of each group stands in the text; in capitals: as a word of its own. */
const phrases = z.array(z.array(z.string()).readonly()).readonly();

const declinedSchema = z.strictObject({
  /** Reasons that fit. */
  declined: z.array(z.enum(declineCodes)).min(1).readonly(),
  /** No fact of the answer has one of these values. */
  notNumbers: z.array(z.number()).readonly().optional(),
  says: phrases.optional(),
});

const answeredSchema = z.strictObject({
  /** Exactly these nodes are the answer, in any order. */
  refs: z.array(ref).readonly().optional(),
  /** Exactly these, in this order. */
  inOrder: z.array(ref).readonly().optional(),
  /** At least these. */
  including: z.array(ref).readonly().optional(),
  /** None of these. */
  notRefs: z.array(ref).readonly().optional(),
  /** Each stands in the text; a negative one is said as a fall. */
  numbers: z.array(z.number()).readonly().optional(),
  /** Other sets of numbers that answer as well. */
  orNumbers: z.array(z.array(z.number()).readonly()).readonly().optional(),
  /** How far a number of the text may be from the one that is wanted; 0.05 where nothing stands here. */
  within: z.number().positive().optional(),
  notNumbers: z.array(z.number()).readonly().optional(),
  says: phrases.optional(),
  /** One finding of each group is cited. */
  cites: z.array(z.array(findingId).readonly()).readonly().optional(),
});

export const questionSchema = z.strictObject({
  id: z.string(),
  /** Questions of one item ask the same in other words. */
  item: z.string(),
  kind: z.enum(questionKinds),
  locale: z.enum(locales),
  /** Earlier questions of the same conversation, oldest first. */
  context: z.array(z.string()).readonly().optional(),
  /** What is loaded beside the example; nothing where it is missing. */
  beside: z.array(z.enum(besideNames)).min(1).readonly().optional(),
  question: z.string(),
  expected: z.union([declinedSchema, answeredSchema]),
  /** What a reader of this file should know: "dialect". */
  note: z.string().optional(),
});

export type Beside = (typeof besideNames)[number];
export type QuestionKind = (typeof questionKinds)[number];
export type ExpectedAnswer = Readonly<z.infer<typeof answeredSchema>>;
export type TestQuestion = Readonly<z.infer<typeof questionSchema>>;
