// A report that somebody has brought: read, and waiting to be loaded or dropped; then what became of it.
import { assessmentSchema, type DeepReadonly, localeSchema } from "@kompass/model";
import { z } from "zod";
import { problemSchema } from "./problem-schema.js";

export const broughtReportSchema = z.object({
  fileName: z.string(),
  /** The language of who brought it. */
  locale: localeSchema,
  /** Milliseconds since 1970. */
  broughtAt: z.number(),
  state: z.discriminatedUnion("is", [
    z.object({ is: z.literal("waiting"), assessment: assessmentSchema, problems: z.array(problemSchema) }),
    z.object({
      is: z.literal("loaded"),
      /** "Nordvik 2031" */
      name: z.string(),
      findings: z.int(),
    }),
    z.object({ is: z.literal("dropped") }),
  ]),
});

export type BroughtReport = DeepReadonly<z.infer<typeof broughtReportSchema>>;
export type WaitingReport = BroughtReport & {
  readonly state: Extract<BroughtReport["state"], { readonly is: "waiting" }>;
};

export const isWaiting = (report: BroughtReport): report is WaitingReport => report.state.is === "waiting";

/** The name of the card that shows it. */
export const broughtCard = (id: string): string => `report/${id}`;

/** Below this a person looks at the category of a finding. */
const sure = 0.7;

/** What a person has to look at, the least certain first; as many as one window can ask. */
export function doubtfulFindings({ state }: WaitingReport) {
  return state.assessment.findings
    .filter(({ confidence }) => confidence < sure)
    .toSorted((a, b) => a.confidence - b.confidence)
    .slice(0, mostDoubtful);
}

const mostDoubtful = 40;
