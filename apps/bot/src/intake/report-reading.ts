// What becomes of a file that may be a report.
import type { Problem } from "@kompass/importers";
import type { AssessmentDocument } from "@kompass/model";

export type ReadingRefusal = "format" | "empty" | "unreadable" | "too-large" | "too-heavy" | "nothing-found";

export type ReportReading =
  | { readonly is: "read"; readonly assessment: AssessmentDocument; readonly problems: readonly Problem[] }
  | {
      readonly is: "refused";
      readonly reason: ReadingRefusal;
      /** Those that are read: "txt". Empty where they are not the reason. */
      readonly formats: readonly string[];
    };
