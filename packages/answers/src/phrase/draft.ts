// Facts and citations before they get ids and words: exact values, what they speak of, where they come from.
import type { Exact, NodeRef } from "@kompass/model";
import type { CitationKind } from "../answer.js";
import type { FactBasis, FactUnit } from "../fact.js";
import type { Label } from "./label.js";

export interface FactDraft {
  readonly ref: NodeRef | null;
  readonly label: Label;
  readonly value: Exact;
  readonly max?: Exact;
  /** From 0 to 1. */
  readonly share?: Exact;
  readonly delta?: Exact;
  readonly period?: string;
  readonly unit: FactUnit;
  readonly basis: FactBasis;
}

export interface CitationDraft {
  readonly kind: CitationKind;
  readonly ref: string;
  readonly label: Label;
  readonly quote: string | null;
  readonly document: string;
  readonly line: number | null;
  readonly url: string | null;
}
