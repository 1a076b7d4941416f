// What the understanding of a question may look up: whether anything speaks of some words.
import type { NodeRef } from "@kompass/model";
import type { NearestPassage, SeekPassage } from "./method-index.js";

export interface Knowledge {
  /** How well the nearest remark, and the nearest other block of the source, fits, from 0 to 1; 0 where none does. */
  readonly topicFit: (words: readonly string[]) => { readonly findings: number; readonly blocks: number };
  /** The passages of the framework that a question is about, if it is about any. */
  readonly nearestPassage: SeekPassage;
  /** The node whose printed score and sum of parts are both among these numbers, and differ. */
  readonly disputed: (numbers: readonly string[]) => NodeRef | undefined;
  /** Whether the source itself speaks of something by these words, all of them. */
  readonly speaksOf: (words: readonly string[]) => boolean;
  /** Whether one block or remark holds nearly all of at least three words, in whatever form. */
  readonly tellsOf: (words: readonly string[]) => boolean;
  /** Whether the source or the framework writes these folded letters as an abbreviation. */
  readonly isAbbreviation: (folded: string) => boolean;
  /** What the framework says of itself as a whole. */
  readonly introduction: () => NearestPassage | undefined;
}
