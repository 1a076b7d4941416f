// The document that a framework package publishes: structure, maxima, scoring policy, texts.
import { z } from "zod";
import type { DeepReadonly } from "../deep-readonly.js";
import { locales } from "../text/locale.js";
import { localizedTextSchema } from "../text/localized-text.js";

/** An exact number as text: "100", "1/3", "0.5". */
const exactTextSchema = z.string().regex(/^\d+(?:\.\d+|\/[1-9]\d*)?$/, "an exact number as text: 100, 0.5 or 1/3");

/** What a node is worth, as text: more than nothing, or shares of it would have no meaning. */
const maximumSchema = z
  .string()
  .regex(/^(?=[\d.]*[1-9])\d+(?:\.\d+|\/[1-9]\d*)?$/, "an exact number above 0 as text: 100, 0.5 or 1/3");

const provenanceSchema = z.enum(["stated", "assumed"]);

export const dimensionIdSchema = z.enum(["system", "scope", "result"]);
/** System/prosess, Omfang, Resultat/analyse. */
export type DimensionId = z.infer<typeof dimensionIdSchema>;

const levelSchema = z.object({
  id: z.string().min(1),
  /** The share of the dimension's worth that this level earns, from 0 to 1. */
  value: exactTextSchema,
});

const dimensionSchema = z.object({ id: dimensionIdSchema, levels: z.array(levelSchema).min(2) });

const scoringPolicySchema = z.object({
  /** `assumed` where the publisher has not said how points are computed. */
  provenance: provenanceSchema,
  note: z.string().optional(),
  questionRule: z.literal("weighted-mean-of-dimensions").default("weighted-mean-of-dimensions"),
  rollUp: z.literal("sum").default("sum"),
  weights: z.record(dimensionIdSchema, exactTextSchema),
  /** How many decimals a score of each level is printed with. */
  rounding: z.object({
    subarea: z.int().min(0).max(6),
    area: z.int().min(0).max(6),
    total: z.int().min(0).max(6),
    tie: z.literal("half-away-from-zero"),
  }),
  /** A question that does not apply: its worth is shared out among the others, counts as lost, or may not occur. */
  notApplicable: z.enum(["rescale", "zero", "forbid"]),
});

const nodeTextSchema = z.object({
  title: z.string().min(1),
  /** For charts: at most 20 characters. */
  short: z.string().min(1).optional(),
  /** Other names of the same node. */
  aliases: z.array(z.string().min(1)).default([]),
  /** Words by which people ask for it. */
  keywords: z.array(z.string().min(1)).default([]),
  /** `stated` = printed by the publisher; `translated` = our translation. */
  provenance: z.enum(["stated", "translated"]),
});

const passageSourceSchema = z.union([
  z.object({ document: z.string().min(1), line: z.int().positive(), quote: z.string().min(1) }),
  z.object({ url: z.url(), title: z.string().min(1) }),
]);

const passageSchema = z.object({
  id: z.string().min(1),
  texts: localizedTextSchema,
  keywords: z.partialRecord(z.enum(locales), z.array(z.string().min(1))),
  facts: z.array(
    z.object({ value: z.number(), unit: z.enum(["count", "points", "year", "percent"]), labels: localizedTextSchema }),
  ),
  sources: z.array(passageSourceSchema).min(1),
});

const count = z.int().nonnegative();

export const frameworkDocumentSchema = z.object({
  schemaVersion: z.literal(1),
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  edition: z.string().min(1),
  version: z.string().regex(/^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/),
  title: localizedTextSchema,
  publisher: z.string().min(1),
  rights: z.string().min(1),
  baseLocale: z.enum(locales),
  locales: z.array(z.enum(locales)).min(1),
  /** How much the publisher's framework holds; what this document holds of it is counted. */
  completeness: z.object({
    expected: z.object({ perspectives: count, areas: count, subareas: count, questions: count }),
  }),
  dimensions: z.array(dimensionSchema).min(1),
  scoringPolicy: scoringPolicySchema,
  perspectives: z.array(z.object({ id: z.string().regex(/^[A-Z]$/), areas: z.array(z.string()).min(1) })).min(1),
  areas: z.array(z.object({ id: z.string().regex(/^\d+$/), perspective: z.string(), maximum: maximumSchema })).min(1),
  subareas: z.array(z.object({ id: z.string().regex(/^\d+\.\d+$/), area: z.string(), maximum: maximumSchema })).min(1),
  /** `maximum` is null where the publisher has not said what the question is worth. */
  questions: z.array(
    z.object({ id: z.string().regex(/^\d+\.\d+\.\d+$/), subarea: z.string(), maximum: maximumSchema.nullable() }),
  ),
  texts: z.partialRecord(z.enum(locales), z.record(z.string(), nodeTextSchema)),
  passages: z.array(passageSchema).default([]),
});

export type FrameworkDocument = z.infer<typeof frameworkDocumentSchema>;
export type NodeText = DeepReadonly<z.infer<typeof nodeTextSchema>>;
/** A fact about the method, in our words, with the places it rests on. */
export type Passage = DeepReadonly<z.infer<typeof passageSchema>>;
