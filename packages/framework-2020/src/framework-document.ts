// The document that the package publishes, as `@kompass/model` reads it, with its sources beside its texts.
import type { Locale } from "@kompass/model";

export type ByLocale<T> = Readonly<Record<Locale, T>>;

export type Provenance = "stated" | "translated";

export interface Place {
  readonly document: string;
  readonly line: number;
}

export interface Page {
  readonly url: string;
  readonly title: string;
}

export interface NodeText {
  readonly title: string;
  readonly short: string;
  readonly aliases: readonly string[];
  readonly keywords: readonly string[];
  readonly provenance: Provenance;
  readonly source?: Place | Page;
}

export interface Fact {
  readonly value: number;
  readonly unit: "count" | "points" | "year" | "percent";
  readonly labels: ByLocale<string>;
}

export interface Passage {
  readonly id: string;
  readonly texts: ByLocale<string>;
  readonly keywords: ByLocale<readonly string[]>;
  readonly facts: readonly Fact[];
  readonly sources: readonly ((Place & { readonly quote: string }) | Page)[];
}

export interface PolicyPart {
  readonly part: string;
  readonly provenance: "stated" | "assumed";
  readonly why: string;
}

export interface ScoringPolicy {
  readonly provenance: "stated" | "assumed";
  readonly note: string;
  readonly questionRule: string;
  readonly weights: Readonly<Record<string, string>>;
  readonly rollUp: string;
  readonly rounding: { readonly subarea: number; readonly area: number; readonly total: number; readonly tie: string };
  readonly notApplicable: string;
  readonly parts: readonly PolicyPart[];
}

export interface FrameworkDocument {
  readonly schemaVersion: 1;
  readonly id: string;
  readonly edition: string;
  readonly version: string;
  readonly title: ByLocale<string>;
  readonly publisher: string;
  readonly rights: string;
  readonly baseLocale: Locale;
  readonly locales: readonly Locale[];
  readonly completeness: {
    readonly expected: Readonly<Record<"perspectives" | "areas" | "subareas" | "questions", number>>;
  };
  readonly dimensions: readonly {
    readonly id: string;
    readonly levels: readonly { readonly id: string; readonly value: string }[];
  }[];
  readonly scoringPolicy: ScoringPolicy;
  readonly perspectives: readonly { readonly id: string; readonly areas: readonly string[] }[];
  readonly areas: readonly { readonly id: string; readonly perspective: string; readonly maximum: string }[];
  readonly subareas: readonly { readonly id: string; readonly area: string; readonly maximum: string }[];
  readonly questions: readonly { readonly id: string; readonly subarea: string; readonly maximum: string | null }[];
  readonly texts: ByLocale<Readonly<Record<string, NodeText>>>;
  readonly passages: readonly Passage[];
}
