// What an importer is: it knows its format by the content, and reads bytes into an assessment and its problems.
import type { AssessmentDocument, Framework } from "@kompass/model";
import type { Decisions } from "./decisions/decisions.js";
import type { Problem } from "./problems/problem.js";

export interface ReadOptions {
  /** What the rows are matched against: by number, never by name. */
  readonly framework: Framework;
  /** The file's name: the title of the source, and evidence of municipality and year where the text has none. */
  readonly title?: string;
  /** The assessment's id; made of municipality and year where it is left out. */
  readonly id?: string;
  /** The municipality's name, where it is known better than from the text. */
  readonly subject?: string;
  /** The year of the evaluation, where it is known better than from the text. */
  readonly period?: number;
  readonly decisions?: Decisions;
}

export interface Imported {
  readonly assessment: AssessmentDocument;
  /** In the order of their lines; those of the whole file first. */
  readonly problems: readonly Problem[];
}

export interface Importer {
  /** The format's name: "txt". */
  readonly id: string;
  readonly detects: (bytes: Uint8Array) => boolean;
  readonly read: (bytes: Uint8Array, options: ReadOptions) => Imported;
}
