// The shape of an answer, for assistants that read its facts instead of its words.
import { localeSchema } from "@kompass/model";
import { z } from "zod";

const factSchema = z.object({
  id: z.string(),
  ref: z.string().nullable().describe("the node or finding it speaks of"),
  label: z.string(),
  value: z.number(),
  max: z.number().optional(),
  share: z.number().optional().describe("a percentage of the maximum"),
  delta: z.number().optional().describe("a difference, in the fact's unit"),
  period: z.string().optional(),
  unit: z.enum(["points", "percent", "count", "thousand-kroner", "year"]),
  basis: z
    .enum(["declared", "declared-sum", "computed", "stated", "asked"])
    .describe(
      "declared = printed in the source; declared-sum = printed area scores added up; computed = exact sum by kompass; stated = framework, method or table; asked = brought by the question",
    ),
});

const citationSchema = z.object({
  id: z.string(),
  kind: z.enum(["score", "finding", "framework", "table", "discrepancy", "published"]),
  ref: z.string(),
  label: z.string(),
  quote: z.string().nullable().describe("word for word, in the language of the source"),
  source: z.object({
    document: z.string(),
    line: z.number().nullable(),
    page: z.number().nullable(),
    url: z.string().nullable(),
  }),
});

/** What every tool gives back beside the plain text. */
export const answerSchema = z.object({
  status: z.enum(["answered", "declined", "clarify"]),
  locale: localeSchema,
  query: z.looseObject({ kind: z.string() }).nullable().describe("what was asked, as a tool would be called for it"),
  text: z.string().describe("the whole answer in words; every number in it is one of the facts or citations"),
  answerRefs: z.array(z.string()).readonly().describe("the nodes that are the answer, in order"),
  facts: z.array(factSchema).readonly(),
  citations: z.array(citationSchema).readonly(),
  notes: z.array(z.string()).readonly().describe("where the source disagrees with itself about this"),
  suggestions: z.array(z.string()).readonly(),
  decline: z
    .object({ code: z.string(), message: z.string(), canAnswer: z.array(z.string()).readonly() })
    .nullable()
    .describe("why there is no answer"),
  choices: z
    .array(z.object({ label: z.string(), question: z.string() }))
    .readonly()
    .nullable(),
});
