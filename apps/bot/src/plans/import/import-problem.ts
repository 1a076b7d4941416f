// Why a file can't be read into the plan, and where in it.
import type { CsvProblemCode } from "@kompass/report";

export type ImportProblemCode =
  | CsvProblemCode
  /** No text that anybody can read. */
  | "not-a-text"
  | "broken-json"
  | "not-an-archive"
  /** The log says something else than the plan here. */
  | "other-history"
  /** The log does not add up to a plan. */
  | "broken-log"
  /** A change that is refused; `found` says why, in words. */
  | "refused-edit";

export interface ImportProblem {
  readonly code: ImportProblemCode;
  readonly place:
    | { readonly is: "file" }
    | { readonly is: "line"; readonly line: number }
    /** A pointer into the JSON: "/log/3/edit". */
    | { readonly is: "path"; readonly path: string }
    /** A line of the plan's log, by the version after it. */
    | { readonly is: "entry"; readonly version: number }
    | { readonly is: "item"; readonly item: string };
  /** What stands there; "" where there is nothing to show. */
  readonly found: string;
}
