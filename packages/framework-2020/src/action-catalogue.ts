// Reads the catalogue of recommended actions: one YAML file an area, every action in all languages.
import { type Read, readCount, readFields, readList, readOneOf, readText } from "./fields.ts";
import type { ByLocale, Page, Place } from "./framework-document.ts";
import { type CitedDocuments, readByLocale } from "./header.ts";
import { readPageReference } from "./node-text.ts";

export const efforts = ["XS", "S", "M", "L", "XL"] as const;
export const actionDimensions = ["system", "scope", "result"] as const;
/** Den røde tråden, from the long view to the report: kommuneplan, temaplan, HØP, årsbudsjett, virksomhetsplan, rapportering. */
export const planLevels = [
  "municipal-plan",
  "thematic-plan",
  "financial-plan",
  "annual-budget",
  "business-plan",
  "reporting",
] as const;

export interface RecommendedAction {
  readonly id: string;
  readonly subarea: string;
  readonly dimension: (typeof actionDimensions)[number];
  readonly effort: (typeof efforts)[number];
  readonly planLevel: (typeof planLevels)[number];
  readonly title: ByLocale<string>;
  readonly what: ByLocale<string>;
  readonly why: ByLocale<string>;
  readonly evidence: ByLocale<string>;
  readonly keywords: ByLocale<readonly string[]>;
  readonly example?: { readonly text: ByLocale<string>; readonly source: Place | Page };
}

export interface ActionCatalogue {
  readonly schemaVersion: 1;
  /** The framework whose sub-areas and dimensions the actions name. */
  readonly framework: string;
  readonly version: string;
  readonly actions: readonly RecommendedAction[];
}

function readExampleOf(cited: CitedDocuments): Read<NonNullable<RecommendedAction["example"]>> {
  return (value, place) => {
    const { text, source } = readFields(value, place, ["text", "source"]);
    const { line, page } = readFields(source, `${place}/source`, [], ["line", "page"]);
    return {
      text: readByLocale(readText)(text, `${place}/text`),
      source:
        page === undefined
          ? { document: cited.sourceDocument, line: readCount(line, `${place}/source/line`) }
          : readPageReference(page, `${place}/source/page`, cited),
    };
  };
}

function readActionOf(cited: CitedDocuments): Read<RecommendedAction> {
  const required = ["id", "subarea", "dimension", "effort", "planLevel"] as const;
  const texts = ["title", "what", "why", "evidence", "keywords"] as const;
  return (value, place) => {
    const fields = readFields(value, place, [...required, ...texts], ["example"]);
    const inEveryLanguage = readByLocale(readText);
    return {
      id: readText(fields.id, `${place}/id`),
      subarea: readText(fields.subarea, `${place}/subarea`),
      dimension: readOneOf(actionDimensions)(fields.dimension, `${place}/dimension`),
      effort: readOneOf(efforts)(fields.effort, `${place}/effort`),
      planLevel: readOneOf(planLevels)(fields.planLevel, `${place}/planLevel`),
      title: inEveryLanguage(fields.title, `${place}/title`),
      what: inEveryLanguage(fields.what, `${place}/what`),
      why: inEveryLanguage(fields.why, `${place}/why`),
      evidence: inEveryLanguage(fields.evidence, `${place}/evidence`),
      keywords: readByLocale(readList(readText))(fields.keywords, `${place}/keywords`),
      ...(fields.example === undefined ? {} : { example: readExampleOf(cited)(fields.example, `${place}/example`) }),
    };
  };
}

/** `files` are the areas' files by name, in the order of the areas. */
export function readActions(files: ReadonlyMap<string, unknown>, cited: CitedDocuments): readonly RecommendedAction[] {
  return [...files].flatMap(([name, content]) => readList(readActionOf(cited))(content, `actions/${name}.yaml`));
}
