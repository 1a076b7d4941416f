// A small catalogue for the framework of `reviewed.ts`.
import { type ActionCatalogue, defineCatalogue, type Effort } from "../catalogue/action-catalogue.js";
import { serviceFramework } from "./reviewed.js";

export interface ListedAction {
  readonly subarea: string;
  readonly dimension: "system" | "scope" | "result";
  readonly effort: Effort;
  readonly keywords?: readonly string[];
}

/** Ids are the sub-area and the place in the list: "1.2-1". */
export function catalogueDocument(actions: readonly ListedAction[]) {
  return {
    schemaVersion: 1,
    framework: serviceFramework.id,
    version: "1.0.0",
    actions: actions.map(({ keywords = [], ...action }, index) => ({
      ...action,
      id: `${action.subarea}-${index + 1}`,
      planLevel: "business-plan",
      title: { nb: "Gjør noe" },
      what: { nb: "Begynn." },
      why: { nb: "Det hjelper." },
      evidence: { nb: "Et dokument." },
      keywords: { nb: keywords },
    })),
  };
}

export const aCatalogueOf = (actions: readonly ListedAction[]): ActionCatalogue =>
  defineCatalogue(serviceFramework, catalogueDocument(actions));
