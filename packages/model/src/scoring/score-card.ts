// Every node's score: what was printed beside what we computed.
import type { Claim } from "../assessment/assessment.js";
import type { NodeLevel, NodeRef } from "../framework/framework.js";
import type { DimensionId } from "../framework/framework-document.js";
import type { Exact } from "../numbers/exact.js";
import { type Interval, isPoint } from "../numbers/interval.js";

export interface DeclaredScore {
  readonly points: Exact;
  /** `declared` = printed in a source; `declared-sum` = printed area scores added up. */
  readonly basis: "declared" | "declared-sum";
  /** What the printed number may stand for before it was rounded, within zero and the maximum. */
  readonly interval: Interval;
  /** The claims it rests on: one, or those of the areas. */
  readonly claims: readonly Claim[];
}

export interface ComputedScore {
  /** One number where `lo` equals `hi`. */
  readonly interval: Interval;
  /** What it may have been before printed rows were rounded; the same as `interval` where none stands behind it. */
  readonly unrounded: Interval;
  /** `rows` = printed sub-areas; a sum of those is exact of what is printed. */
  readonly from: "responses" | "rows" | "mixed";
  /** The share of the maximum, from 0 to 1, that responses or printed rows stand behind. */
  readonly coverage: Exact;
}

export interface NodeScore {
  readonly ref: NodeRef;
  readonly level: NodeLevel;
  readonly maximum: Exact;
  /** `undefined` where no source prints a score. */
  readonly declared: DeclaredScore | undefined;
  /** `undefined` where there is neither response nor printed row at or below the node, or where it doesn't apply. */
  readonly computed: ComputedScore | undefined;
}

/** Why a dimension of a question earned what it earned. */
export interface LevelReason {
  readonly dimension: DimensionId;
  readonly level: string;
  readonly points: Exact;
}

export type QuestionScore =
  | {
      readonly status: "answered";
      readonly ref: NodeRef;
      readonly points: Exact;
      readonly maximum: Exact;
      readonly because: readonly LevelReason[];
    }
  | {
      readonly status: "open";
      readonly ref: NodeRef;
      readonly points: Interval;
      readonly maximum: Exact;
      readonly because: readonly LevelReason[];
    }
  | { readonly status: "worth-unknown"; readonly ref: NodeRef }
  | { readonly status: "not-applicable"; readonly ref: NodeRef; readonly justification: string | undefined };

export interface ScoreCard {
  readonly frameworkId: string;
  readonly edition: string;
  readonly assessmentId: string;
  readonly period: number | null;
  /** Total, perspectives, areas and sub-areas, in the framework's order. */
  readonly nodes: ReadonlyMap<NodeRef, NodeScore>;
  readonly questions: ReadonlyMap<NodeRef, QuestionScore>;
}

/** The score that counts as the node's: the declared one, else the computed one where it is a single number. */
export function officialPoints({ declared, computed }: NodeScore): Exact | undefined {
  if (declared) return declared.points;
  return computed && isPoint(computed.interval) ? computed.interval.lo : undefined;
}

/** What the official score may have been before it was rounded; `undefined` where there is none. */
export function officialRange({ declared, computed }: NodeScore): Interval | undefined {
  if (declared) return declared.interval;
  return computed && isPoint(computed.interval) ? computed.unrounded : undefined;
}
