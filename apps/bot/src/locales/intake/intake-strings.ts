// The words of bringing an assessment of one's own, and of choosing between several.
import type { FindingCategory } from "@kompass/model";
import type { ReadingRefusal } from "../../intake/report-reading.js";
import type { FetchRefusal } from "../../slack/fetched-file.js";

export interface IntakeStrings {
  readonly working: string;
  /** Why a file is not read; `formats` as ".txt eller .pdf". */
  readonly refused: Readonly<Record<FetchRefusal | ReadingRefusal, (fileName: string, formats: string) => string>>;
  readonly card: {
    readonly headline: (fileName: string) => string;
    readonly municipality: (name: string) => string;
    readonly year: (year: number | null) => string;
    readonly scores: (areas: number, subareas: number) => string;
    readonly findings: (strengths: number, challenges: number, weaknesses: number, doubtful: number) => string;
    readonly tables: (count: number) => string;
    readonly problems: (count: number) => string;
    readonly noProblems: string;
    readonly more: (count: number) => string;
    readonly line: (line: number) => string;
    readonly page: (page: number) => string;
    readonly cell: (cell: string) => string;
    readonly replaces: (name: string) => string;
    readonly notYet: string;
    readonly settle: string;
    readonly drop: string;
    readonly loaded: (name: string, findings: number) => string;
    readonly dropped: (fileName: string) => string;
  };
  /** Where a report was loaded, dropped or forgotten before. */
  readonly gone: string;
  readonly settle: {
    /** At most 24 characters. */
    readonly title: string;
    readonly load: string;
    readonly cancel: string;
    readonly municipality: string;
    readonly year: string;
    readonly yearHint: string;
    readonly wrongYear: string;
    readonly doubtful: string;
    readonly sure: (percent: string) => string;
    readonly discrepancies: string;
    readonly seen: string;
    readonly categories: Readonly<Record<FindingCategory, string>>;
    /** Stands beside a settled category. */
    readonly reason: string;
  };
  readonly shelf: {
    readonly headline: string;
    readonly example: (name: string) => string;
    readonly asked: string;
    readonly loaded: (fileName: string, date: string) => string;
    readonly use: (name: string) => string;
    readonly remove: (name: string) => string;
    readonly bring: string;
    /** What is meant can't be told. */
    readonly which: string;
    readonly none: (words: string) => string;
    readonly inUse: (name: string) => string;
    readonly confirm: {
      readonly title: string;
      readonly text: (name: string) => string;
      readonly yes: string;
      readonly no: string;
    };
    readonly askRemoval: (name: string) => string;
    readonly removed: (name: string) => string;
    readonly notThere: string;
  };
  readonly greeting: {
    readonly headline: string;
    readonly introduction: (example: string) => string;
    readonly bring: string;
    readonly how: (formats: string) => string;
  };
}
