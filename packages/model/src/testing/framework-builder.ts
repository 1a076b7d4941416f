// Framework documents for tests: any tree of maxima, with the texts and levels a framework needs.
import type { FrameworkDocument } from "../framework/framework-document.js";
import { publishedPerspectives, publishedSubareas } from "./published-evaluation.js";

export interface FrameworkShape {
  readonly id?: string;
  /** Areas by perspective. */
  readonly perspectives: Readonly<Record<string, readonly string[]>>;
  /** Maxima by sub-area. */
  readonly subareas: Readonly<Record<string, string>>;
  /** Maxima by question; null where unknown. */
  readonly questions?: Readonly<Record<string, string | null>>;
  readonly levels?: readonly string[];
  readonly weights?: Readonly<Record<"system" | "scope" | "result", string>>;
  readonly notApplicable?: "rescale" | "zero" | "forbid";
}

const parentOf = (id: string): string => id.slice(0, id.lastIndexOf("."));

/** Whole maxima only: what an area is worth is the sum of its sub-areas. */
export function aFrameworkDocument(shape: FrameworkShape): FrameworkDocument {
  const levels = (shape.levels ?? ["0", "1/5", "2/5", "3/5", "4/5", "1"]).map((value, index) => ({
    id: String(index),
    value,
  }));
  const questions = Object.entries(shape.questions ?? {}).map(([id, maximum]) => ({
    id,
    subarea: parentOf(id),
    maximum,
  }));
  const subareas = Object.entries(shape.subareas).map(([id, maximum]) => ({ id, area: parentOf(id), maximum }));
  const areas = Object.entries(shape.perspectives).flatMap(([perspective, ids]) =>
    ids.map((id) => {
      const worth = subareas
        .filter(({ area }) => area === id)
        .reduce((total, { maximum }) => total + BigInt(maximum), 0n);
      return { id, perspective, maximum: worth.toString() };
    }),
  );
  const ids = [...Object.keys(shape.perspectives), ...[...areas, ...subareas, ...questions].map(({ id }) => id)];
  return {
    schemaVersion: 1,
    id: shape.id ?? "test-framework",
    edition: "test",
    version: "1.0.0",
    title: { en: "A framework for tests" },
    publisher: "nobody",
    rights: "none",
    baseLocale: "en",
    locales: ["en"],
    completeness: {
      expected: {
        perspectives: Object.keys(shape.perspectives).length,
        areas: areas.length,
        subareas: subareas.length,
        questions: questions.length,
      },
    },
    dimensions: (["system", "scope", "result"] as const).map((id) => ({ id, levels })),
    scoringPolicy: {
      provenance: "assumed",
      questionRule: "weighted-mean-of-dimensions",
      rollUp: "sum",
      weights: { ...(shape.weights ?? { system: "1/3", scope: "1/3", result: "1/3" }) },
      rounding: { subarea: 1, area: 0, total: 0, tie: "half-away-from-zero" },
      notApplicable: shape.notApplicable ?? "rescale",
    },
    perspectives: Object.entries(shape.perspectives).map(([id, list]) => ({ id, areas: [...list] })),
    areas,
    subareas,
    questions,
    texts: {
      en: Object.fromEntries(
        ids.map((id) => [id, { title: `Node ${id}`, aliases: [], keywords: [], provenance: "stated" as const }]),
      ),
    },
    passages: [],
  };
}

/** The published structure of edition 2020 without its questions. */
export function publishedFrameworkDocument(id = "kommunekompasset-2020"): FrameworkDocument {
  const subareas = Object.fromEntries(
    Object.entries(publishedSubareas).map(([ref, [, maximum]]) => [ref, String(maximum)]),
  );
  return aFrameworkDocument({ id, perspectives: publishedPerspectives, subareas });
}

/** The published structure with 75 made-up questions: two for each sub-area, three for the first five, worth the same each. */
export function wholeFrameworkDocument(): FrameworkDocument {
  const entries = Object.entries(publishedSubareas);
  const questions = Object.fromEntries(
    entries.flatMap(([ref, [, maximum]], index) => {
      const count = index < 5 ? 3 : 2;
      return Array.from({ length: count }, (_, at) => [`${ref}.${at + 1}`, `${maximum}/${count}`] as const);
    }),
  );
  const subareas = Object.fromEntries(entries.map(([ref, [, maximum]]) => [ref, String(maximum)]));
  return aFrameworkDocument({ id: "whole-framework", perspectives: publishedPerspectives, subareas, questions });
}
