// Writes the types of the published catalogue of recommended actions.
import { actionDimensions, efforts, planLevels } from "./action-catalogue.ts";

const union = (values: readonly string[]): string => values.map((value) => JSON.stringify(value)).join(" | ");

export const catalogueDeclarations = (): string => `// Generated from the YAML sources of @kompass/framework-2020.
import type { CitedLine, CitedPage, Locale, SubAreaId } from "./index.js";

/** Something a municipality may do about a sub-area; in our words, not the publisher's. */
export interface RecommendedAction {
  readonly id: string;
  readonly subarea: SubAreaId;
  /** The dimension whose points it raises. */
  readonly dimension: ${union(actionDimensions)};
  /** Typical: XS = days, S = weeks, M = a quarter, L = a year, XL = several years. */
  readonly effort: ${union(efforts)};
  /** Where in the red thread it belongs; our reading. */
  readonly planLevel: ${union(planLevels)};
  readonly title: Readonly<Record<Locale, string>>;
  /** How to begin. */
  readonly what: Readonly<Record<Locale, string>>;
  readonly why: Readonly<Record<Locale, string>>;
  /** What shows that it is done. */
  readonly evidence: Readonly<Record<Locale, string>>;
  /** Words of remarks and questions that it answers. */
  readonly keywords: Readonly<Record<Locale, readonly string[]>>;
  /** Where somebody has done it, with the place that says so. */
  readonly example?: { readonly text: Readonly<Record<Locale, string>>; readonly source: CitedLine | CitedPage };
}

export interface RecommendedActions2020 {
  readonly schemaVersion: 1;
  readonly framework: string;
  readonly version: string;
  readonly actions: readonly RecommendedAction[];
}

/** At least one action for each dimension of each sub-area, as plain data. */
export declare const recommendedActions2020: RecommendedActions2020;
`;
