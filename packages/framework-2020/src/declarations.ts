// Writes the types of the published document: every id of the framework as a literal, nothing imported.
import type { FrameworkDocument } from "./framework-document.ts";

function union(values: readonly string[]): string {
  return values.map((value) => JSON.stringify(value)).join(" | ");
}

function idsOf(nodes: readonly { readonly id: string }[]): string {
  return union(nodes.map(({ id }) => id));
}

export function declarationsOf(document: FrameworkDocument): string {
  return `// Generated from the YAML sources of @kompass/framework-2020.

export type Locale = ${union(document.locales)};
/** The four perspectives, A to D. */
export type PerspectiveId = ${idsOf(document.perspectives)};
/** The focus areas, by their number. */
export type AreaId = ${idsOf(document.areas)};
export type SubAreaId = ${idsOf(document.subareas)};
/** The questions whose text is public; \`completeness.expected.questions\` says how many there are. */
export type QuestionId = ${idsOf(document.questions)};
export type DimensionId = ${idsOf(document.dimensions)};
/** Everything that has texts. */
export type TextId = PerspectiveId | AreaId | SubAreaId | QuestionId | DimensionId;

/** An exact number as text: "100", "1/3". */
export type ExactText = string;

/** A line of the public presentation that the names are printed in, counted from 1. */
export interface CitedLine {
  readonly document: string;
  readonly line: number;
}

export interface CitedPage {
  readonly url: string;
  readonly title: string;
}

export interface NodeText {
  readonly title: string;
  /** For charts: at most 20 characters, different from its siblings'. */
  readonly short: string;
  /** Other names of the same node. A name means one node in all languages together. */
  readonly aliases: readonly string[];
  /** Words that people use for it. A keyword means one node too. */
  readonly keywords: readonly string[];
  /** \`stated\`: printed at \`source\`; \`translated\`: our translation, which has no source. */
  readonly provenance: "stated" | "translated";
  readonly source?: CitedLine | CitedPage;
}

export interface Fact {
  readonly value: number;
  readonly unit: "count" | "points" | "year" | "percent";
  readonly labels: Readonly<Record<Locale, string>>;
}

/** A fact about the method in our words, at most 300 characters; \`facts\` holds every number it says. */
export interface Passage {
  readonly id: string;
  readonly texts: Readonly<Record<Locale, string>>;
  readonly keywords: Readonly<Record<Locale, readonly string[]>>;
  readonly facts: readonly Fact[];
  readonly sources: readonly ((CitedLine & { readonly quote: string }) | CitedPage)[];
}

export interface Kommunekompasset2020 {
  readonly schemaVersion: ${document.schemaVersion};
  readonly id: ${JSON.stringify(document.id)};
  readonly edition: ${JSON.stringify(document.edition)};
  readonly version: string;
  readonly title: Readonly<Record<Locale, string>>;
  /** Who publishes the framework; this package is unofficial. */
  readonly publisher: string;
  readonly rights: string;
  readonly baseLocale: Locale;
  readonly locales: readonly Locale[];
  /** How much the publisher's framework holds. This package holds fewer questions. */
  readonly completeness: {
    readonly expected: {
      readonly perspectives: number;
      readonly areas: number;
      readonly subareas: number;
      readonly questions: number;
    };
  };
  readonly dimensions: readonly {
    readonly id: DimensionId;
    readonly levels: readonly { readonly id: string; readonly value: ExactText }[];
  }[];
  readonly scoringPolicy: {
    /** \`assumed\` as soon as one part is; \`parts\` says which, and why. */
    readonly provenance: "stated" | "assumed";
    readonly note: string;
    readonly questionRule: string;
    readonly weights: Readonly<Record<DimensionId, ExactText>>;
    readonly rollUp: string;
    /** Decimals that a score of each level is printed with. */
    readonly rounding: {
      readonly subarea: number;
      readonly area: number;
      readonly total: number;
      readonly tie: string;
    };
    readonly notApplicable: string;
    readonly parts: readonly {
      readonly part: string;
      readonly provenance: "stated" | "assumed";
      readonly why: string;
    }[];
  };
  readonly perspectives: readonly { readonly id: PerspectiveId; readonly areas: readonly AreaId[] }[];
  readonly areas: readonly {
    readonly id: AreaId;
    readonly perspective: PerspectiveId;
    readonly maximum: ExactText;
  }[];
  readonly subareas: readonly { readonly id: SubAreaId; readonly area: AreaId; readonly maximum: ExactText }[];
  /** \`maximum\` is null where nothing published says what the question is worth. */
  readonly questions: readonly {
    readonly id: QuestionId;
    readonly subarea: SubAreaId;
    readonly maximum: ExactText | null;
  }[];
  readonly texts: Readonly<Record<Locale, Readonly<Record<TextId, NodeText>>>>;
  readonly passages: readonly Passage[];
}

/** Kommunekompasset, edition 2020, as plain data: hand it to \`defineFramework\` of @kompass/model to score with it. */
export declare const kommunekompasset2020: Kommunekompasset2020;
`;
}
