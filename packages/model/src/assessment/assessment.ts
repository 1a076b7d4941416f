// One evaluation of one municipality: what was printed, remarked and answered, each with its place in a source.
import { z } from "zod";
import type { DeepReadonly } from "../deep-readonly.js";
import { dimensionIdSchema } from "../framework/framework-document.js";
import { equal, exactOfJson } from "../numbers/exact.js";
import { parsePrintedNumber } from "../numbers/printed-number.js";
import { locales } from "../text/locale.js";

const line = z.int().positive();
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const nodeRef = z.string().regex(/^(?:total|[A-Z]|\d+(?:\.\d+){0,2})$/, 'a node: "total", "A", "5", "5.2" or "7.3.1"');

const sourceSchema = z.object({
  id: z.string().min(1),
  title: z.string().min(1),
  type: z.enum(["presentation", "report", "web", "sheet", "interview-notes"]),
  mediaType: z.string().min(1),
  /** SHA-256 of the bytes. */
  digest: sha256.optional(),
  /** SHA-256 of the text with line ends as \n: what lines and quotes are resolved in. */
  textDigest: sha256.optional(),
});
export type Source = DeepReadonly<z.infer<typeof sourceSchema>>;

const claimSchema = z
  .object({
    id: z.string().min(1),
    target: nodeRef,
    value: z.number().nonnegative(),
    max: z.number().positive(),
    /** The characters of the value as they stand in the source: exact arithmetic starts from these. */
    printed: z.string().min(1),
    /** The id of a source, or the address of a page. */
    origin: z.string().min(1),
    line: line.nullable(),
    /** The row as it stands, spaces collapsed. */
    quote: z.string().optional(),
    /** A claim from outside the report counts only once a person has accepted it. */
    accepted: z.boolean().optional(),
  })
  .superRefine(({ printed, value, max }, context) => {
    const number = parsePrintedNumber(printed);
    if (!number || !equal(number.value, exactOfJson(value))) {
      context.addIssue({ code: "custom", path: ["printed"], message: `"${printed}" is not how ${value} is printed` });
    }
    if (value > max)
      context.addIssue({ code: "custom", path: ["value"], message: `${value} is more than the maximum ${max}` });
  });
/** A score as printed in a source. */
export type Claim = DeepReadonly<z.infer<typeof claimSchema>>;

const printedNameSchema = z.object({
  target: nodeRef,
  name: z.string().min(1),
  place: z.enum(["overview", "divider", "table", "findings"]),
  line,
});
/** What the source calls a node at one place. */
export type PrintedName = DeepReadonly<z.infer<typeof printedNameSchema>>;

const findingCategorySchema = z.enum(["strength", "challenge", "weakness"]);
/** Styrke, utfordring, svakhet. */
export type FindingCategory = z.infer<typeof findingCategorySchema>;

const findingSchema = z.object({
  id: z.string().regex(/^F\d+-[SUV]-\d{2,}$/, 'an id like "F5-V-01"'),
  category: findingCategorySchema,
  area: nodeRef,
  /** Word for word, line breaks joined. */
  text: z.string().min(1),
  /** As it stands, spaces collapsed, where that differs from `text`: a word that is parted by a line break. */
  quote: z.string().min(1).optional(),
  /** How the category is known: from the layout, from wording, width and order, or because a person said so. */
  categoryBasis: z.enum(["layout", "inferred", "manual"]),
  /** How sure the category is, from 0 to 1. */
  confidence: z.number().min(0).max(1),
  /** Where it starts. */
  line,
});
export type Finding = DeepReadonly<z.infer<typeof findingSchema>>;

const responseSchema = z.union([
  z.strictObject({
    question: nodeRef,
    dimension: dimensionIdSchema,
    level: z.string().min(1),
    rationale: z.string().optional(),
  }),
  z.strictObject({ question: nodeRef, dimension: dimensionIdSchema, state: z.enum(["unanswered", "not-assessed"]) }),
  z.strictObject({ question: nodeRef, state: z.literal("not-applicable"), justification: z.string().optional() }),
]);
/** What was found for one dimension of a question, or that the question does not apply. */
export type Response = DeepReadonly<z.infer<typeof responseSchema>>;

const contextTableSchema = z
  .object({
    id: z.string().min(1),
    title: z.string().min(1),
    unit: z.string().min(1),
    columns: z.array(z.string().min(1)).min(1),
    /** The header's words in the order of the text, where that is another than the numbers'. */
    printedColumns: z.array(z.string()).optional(),
    rows: z.array(
      z.object({
        label: z.string().min(1),
        values: z.array(z.number()),
        line: line.optional(),
        /** Printed numbers of this row that belong to no column. */
        strays: z.array(z.number()).optional(),
      }),
    ),
    line,
  })
  .superRefine(({ columns, rows }, context) => {
    for (const [index, { values }] of rows.entries()) {
      if (values.length !== columns.length) {
        context.addIssue({
          code: "custom",
          path: ["rows", index, "values"],
          message: `${values.length} values for ${columns.length} columns`,
        });
      }
    }
  });
/** A table beside the scores, such as the expected change of expenditure needs. */
export type ContextTable = DeepReadonly<z.infer<typeof contextTableSchema>>;

const sourcePassageSchema = z.object({
  id: z.string().min(1),
  heading: z.string().nullable(),
  text: z.string().min(1),
  line,
});
/** A piece of the source's text that is neither score, finding nor table. */
export type SourcePassage = DeepReadonly<z.infer<typeof sourcePassageSchema>>;

function unique<T>(keyOf: (item: T) => string) {
  return (items: readonly T[], context: z.RefinementCtx) => {
    const seen = new Set<string>();
    for (const [index, item] of items.entries()) {
      const key = keyOf(item);
      if (seen.has(key)) context.addIssue({ code: "custom", path: [index], message: `${key} stands twice` });
      seen.add(key);
    }
  };
}

const uniqueIds = unique<{ readonly id: string }>(({ id }) => id);

export const assessmentSchema = z.object({
  schemaVersion: z.literal(1).default(1),
  id: z.string().min(1),
  subject: z.object({ kind: z.literal("municipality").default("municipality"), name: z.string().min(1) }),
  framework: z.object({ id: z.string().min(1), version: z.string().optional() }),
  /** The year of the evaluation; null where the source does not say. */
  period: z.int().nullable(),
  /** The language of the source. */
  language: z.enum(locales).default("nb"),
  sources: z.array(sourceSchema).superRefine(uniqueIds).default([]),
  claims: z
    .array(claimSchema)
    .superRefine(uniqueIds)
    .superRefine(unique(({ target, origin }) => `the score of ${target} from ${origin}`)),
  names: z.array(printedNameSchema).default([]),
  findings: z.array(findingSchema).superRefine(uniqueIds),
  responses: z
    .array(responseSchema)
    .superRefine(
      unique((response) => `${response.question} ${"dimension" in response ? response.dimension : "not-applicable"}`),
    )
    .default([]),
  tables: z.array(contextTableSchema).superRefine(uniqueIds).default([]),
  passages: z.array(sourcePassageSchema).superRefine(uniqueIds).default([]),
});

/** The assessment document: what `import` makes and every command reads. */
export type AssessmentDocument = DeepReadonly<z.infer<typeof assessmentSchema>>;

/** The id of the source that an imported file becomes. */
export const documentSourceId = "document";
