// The words that the Slack surface says about reading a file into the plan.
import type { ImportProblemCode } from "../../plans/import/import-problem.js";
import type { FetchRefusal } from "../../slack/fetched-file.js";

export interface ImportStrings {
  /** How it is done. */
  readonly how: string;
  readonly oneAtATime: string;
  /** Why a file was not fetched. */
  readonly notFetched: Readonly<Record<FetchRefusal, string>>;
  readonly unchanged: string;
  readonly problems: {
    /** Above them. */
    readonly headline: (file: string) => string;
    readonly nothingChanged: string;
    readonly line: (line: number) => string;
    readonly path: (path: string) => string;
    readonly entry: (version: number) => string;
    /** What is wrong; `found` stands in quotation marks where there is something to show. */
    readonly texts: Readonly<Record<Exclude<ImportProblemCode, "refused-edit">, (found: string) => string>>;
    readonly more: (count: number) => string;
  };
  readonly preview: {
    readonly headline: (file: string) => string;
    readonly edits: (count: number) => string;
    /** Of a whole plan: how many entries of its log are new, and how many items it then has. */
    readonly archive: (entries: number, items: number) => string;
    readonly notYet: string;
    /** "rolle: «HR» blir «HR-sjef»" */
    readonly becomes: (part: string, before: string, after: string) => string;
    readonly parts: Readonly<Record<"role" | "start" | "due" | "planLevel", string>>;
    /** Stands for a value that is not there. */
    readonly nothing: string;
    readonly more: (count: number) => string;
    readonly apply: string;
    readonly drop: string;
  };
  readonly done: (file: string) => string;
  readonly dropped: string;
  readonly gone: string;
  readonly nothingChanged: (why: string) => string;
}
