// A framework ready for use: one tree of nodes with exact maxima, levels and weights, and its texts.
import type { Exact } from "../numbers/exact.js";
import type { Locale } from "../text/locale.js";
import type { LocalizedText } from "../text/localized-text.js";
import type { DimensionId, NodeText, Passage } from "./framework-document.js";

/** "total", a perspective "A", an area "5", a sub-area "5.2" or a question "7.3.1". */
export type NodeRef = string;

export const totalRef = "total";

export type NodeLevel = "total" | "perspective" | "area" | "subarea" | "question";

export interface FrameworkNode {
  readonly ref: NodeRef;
  readonly level: NodeLevel;
  readonly parent: NodeRef | undefined;
  /** In the framework's order. */
  readonly children: readonly NodeRef[];
  /** `undefined` for a question whose worth is not published. */
  readonly maximum: Exact | undefined;
}

/** A node whose worth is known: every node but a question may be relied on to be one. */
export type ValuedNode = FrameworkNode & { readonly maximum: Exact };

export interface Dimension {
  readonly id: DimensionId;
  /** Its share of a question's worth. */
  readonly weight: Exact;
  /** What each level earns, from 0 to 1, by the level's id, lowest first. */
  readonly levels: ReadonlyMap<string, Exact>;
}

export interface NodeCounts {
  readonly perspectives: number;
  readonly areas: number;
  readonly subareas: number;
  readonly questions: number;
}

export interface ScoringPolicy {
  /** `assumed`: the publisher has not said how points are computed; a surface has to say so beside a computed score. */
  readonly provenance: "stated" | "assumed";
  readonly note: string | undefined;
  /** Decimals that a score of this level is printed with. */
  readonly decimals: { readonly subarea: number; readonly area: number; readonly total: number };
  readonly notApplicable: "rescale" | "zero" | "forbid";
}

export interface Framework {
  readonly id: string;
  readonly edition: string;
  readonly version: string;
  readonly title: LocalizedText;
  readonly publisher: string;
  readonly rights: string;
  readonly baseLocale: Locale;
  readonly locales: readonly Locale[];
  /** What the publisher's framework holds, and what this package knows of it. */
  readonly completeness: { readonly expected: NodeCounts; readonly present: NodeCounts };
  readonly dimensions: readonly Dimension[];
  readonly policy: ScoringPolicy;
  /** Every node by its reference, parents before children, in the framework's order. */
  readonly nodes: ReadonlyMap<NodeRef, FrameworkNode>;
  readonly texts: Readonly<Partial<Record<Locale, Readonly<Record<string, NodeText>>>>>;
  readonly passages: readonly Passage[];
}
