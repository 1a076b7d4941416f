// What is known where a file is read, and what comes of it.
import type { CalendarDate, LogEntry, Plan } from "@kompass/findings";
import type { Locale } from "@kompass/model";
import type { ImportProblem } from "./import-problem.js";
import type { ImportContent } from "./pending-import.js";

export type ReadImport =
  | { readonly is: "read"; readonly content: ImportContent }
  /** The plan is like that already. */
  | { readonly is: "unchanged" }
  | { readonly is: "refused"; readonly problems: readonly ImportProblem[] };

export interface Present {
  readonly plan: Plan;
  readonly log: readonly LogEntry[];
  /** Who would make the changes, by their random id. */
  readonly by: string;
  readonly now: Date;
  /** The workspace's day. */
  readonly today: CalendarDate;
  readonly locale: Locale;
}
