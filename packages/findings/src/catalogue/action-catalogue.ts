// The catalogue of recommended actions: what a framework package offers for its sub-areas.
import { type Fault, type Framework, KompassError, localizedTextSchema } from "@kompass/model";
import { z } from "zod";

export const effortSchema = z.enum(["XS", "S", "M", "L", "XL"]);
export type Effort = z.infer<typeof effortSchema>;

/** Den røde tråden: kommuneplan, temaplan, handlings- og økonomiplan, årsbudsjett, virksomhetsplan, rapportering. */
export const planLevelSchema = z.enum([
  "municipal-plan",
  "thematic-plan",
  "financial-plan",
  "annual-budget",
  "business-plan",
  "reporting",
]);
export type PlanLevel = z.infer<typeof planLevelSchema>;

const placeSchema = z.union([
  z.object({ document: z.string(), line: z.int().positive() }),
  z.object({ url: z.url(), title: z.string() }),
]);

const recommendedActionSchema = z.object({
  id: z.string().min(1),
  subarea: z.string().min(1),
  dimension: z.enum(["system", "scope", "result"]),
  effort: effortSchema,
  planLevel: planLevelSchema,
  title: localizedTextSchema,
  what: localizedTextSchema,
  why: localizedTextSchema,
  evidence: localizedTextSchema,
  keywords: z.record(z.string(), z.array(z.string().min(1))),
  example: z.object({ text: localizedTextSchema, source: placeSchema }).optional(),
});

/** An action that a municipality may take to win points in one dimension of one sub-area. */
export type RecommendedAction = Readonly<z.infer<typeof recommendedActionSchema>>;

const catalogueSchema = z.object({
  schemaVersion: z.literal(1),
  framework: z.string(),
  version: z.string(),
  actions: z.array(recommendedActionSchema),
});

export interface ActionCatalogue {
  readonly framework: string;
  readonly version: string;
  /** In the order in which they are best begun within a sub-area. */
  readonly actions: readonly RecommendedAction[];
}

export class InvalidCatalogueError extends KompassError {
  readonly code = "findings/invalid-catalogue";
  readonly faults: readonly Fault[];
  constructor(faults: readonly Fault[]) {
    super(faults.map(({ pointer, message }) => `${pointer}: ${message}`).join("\n"));
    this.faults = faults;
  }
}

function faultsOf({ framework: id, actions }: z.infer<typeof catalogueSchema>, framework: Framework): readonly Fault[] {
  if (id !== framework.id) return [{ pointer: "/framework", message: `is "${id}", not "${framework.id}"` }];
  const ids = actions.map((action) => action.id);
  return actions.flatMap((action, index) => [
    ...(framework.nodes.get(action.subarea)?.level === "subarea"
      ? []
      : [{ pointer: `/actions/${index}/subarea`, message: `"${action.subarea}" is no sub-area of the framework` }]),
    ...(ids.indexOf(action.id) === index
      ? []
      : [{ pointer: `/actions/${index}/id`, message: `"${action.id}" stands twice` }]),
  ]);
}

/** A framework package's catalogue, ready for use. Throws `findings/invalid-catalogue` with every fault and its place. */
export function defineCatalogue(framework: Framework, document: unknown): ActionCatalogue {
  const { success, data, error } = catalogueSchema.safeParse(document);
  if (!success) {
    const faults = error.issues.map(({ path, message }) => ({ pointer: `/${path.join("/")}`, message }));
    throw new InvalidCatalogueError(faults);
  }
  const faults = faultsOf(data, framework);
  if (faults.length > 0) throw new InvalidCatalogueError(faults);
  return { framework: data.framework, version: data.version, actions: data.actions };
}
