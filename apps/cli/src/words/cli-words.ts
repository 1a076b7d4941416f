// Every word that the command line says, for each language to fill in.
import type { FindingCategory, NodeLevel, Verdict } from "@kompass/model";
import type { UsageCode } from "../usage-error.js";
import type { ProblemWords } from "./import-problems/problem-words.js";
import type { PlanWords } from "./plan/plan-words.js";
import type { SlackWords } from "./slack/slack-words.js";

type Facts = Readonly<Record<string, string>>;

/** Errors of the packages that a person can cause; `detail` is the first fault of a document, in English. */
export const packageErrorCodes = [
  "storage/no-store",
  "storage/not-a-backup",
  "storage/in-use",
  "storage/newer-store",
  "storage/migration-failed",
  "importers/empty-file",
  "importers/file-too-large",
  "importers/binary-file",
  "importers/undecodable-text",
  "importers/unsupported-format",
  "importers/invalid-decisions",
  "model/invalid-assessment",
  "model/framework-mismatch",
  "model/unknown-node",
  "model/unknown-level",
  "model/contradictory-response",
  "model/not-applicable-forbidden",
] as const;
export type PackageErrorCode = (typeof packageErrorCodes)[number];

interface Discrepancy {
  readonly name: string;
  readonly declared: string;
  readonly computed: string;
  readonly gap: string;
}

export interface CliWords {
  /** What is wrong; what to do. Facts come formatted. */
  readonly errors: Readonly<Record<UsageCode, (facts: Facts) => string>>;
  readonly packageErrors: Readonly<Record<PackageErrorCode, (facts: Facts) => string>>;
  readonly importProblems: ProblemWords;
  readonly plan: PlanWords;
  readonly slack: SlackWords;
  /** Words of a source in quotation marks. */
  readonly quoted: (text: string) => string;
  /** Column heads of the score table; keep them short. */
  readonly node: string;
  readonly declared: string;
  readonly computed: string;
  readonly maximum: string;
  readonly share: string;
  readonly total: string;
  /** In a sentence, before a node's reference: "område 5". */
  readonly levels: Readonly<Record<Exclude<NodeLevel, "total">, string>>;
  /** Behind a declared score that is a sum of printed area scores. */
  readonly declaredSum: string;
  /** Why computed scores are to be read with care. */
  readonly policyAssumed: string;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  /** A printed score, what its rows add up to, and how much of the difference rounding leaves. */
  readonly discrepancy: (facts: Discrepancy) => string;
  /** The same where nothing is printed but the scores of the areas below. */
  readonly derivedDiscrepancy: (facts: Discrepancy) => string;
  readonly possibleExplanations: string;
  readonly explanation: {
    readonly parent: (name: string, range: string) => string;
    readonly child: (name: string, range: string) => string;
    readonly missingRow: (name: string, range: string) => string;
    readonly weighting: (name: string, range: string) => string;
  };
  /** Behind an explanation that an outside claim speaks against. */
  readonly contradictedBy: (claims: string) => string;
  /** "between 72,9 and 73,3". */
  readonly range: (lo: string, hi: string) => string;
  readonly line: (line: number) => string;
  /** Before so many lines, listed: "linje 106, 231 og 248". */
  readonly lines: (lines: string, count: number) => string;
  readonly namesDiffer: (name: string, names: string) => string;
  readonly table: {
    readonly headerOrder: (columns: string) => string;
    readonly strayValue: (row: string, values: string) => string;
    readonly wrongLabel: (row: string, says: string, holds: string) => string;
    readonly wrongSum: (row: string, says: string) => string;
    readonly rounding: (row: string, printed: string, added: string) => string;
    readonly wrongTotal: (row: string, printed: string, added: string) => string;
  };
  readonly problems: string;
  readonly noProblems: string;
  /** What an import found; `problems` are listed below it. */
  readonly found: (facts: {
    readonly name: string;
    readonly claims: number;
    readonly findings: number;
    readonly tables: number;
    readonly problems: number;
  }) => string;
  readonly writtenTo: (file: string) => string;
  /** What the bot keeps has been copied into a file, or brought back from one. */
  readonly backedUp: (facts: { readonly folder: string; readonly file: string }) => string;
  readonly restored: (facts: { readonly folder: string; readonly file: string }) => string;
  readonly severities: { readonly error: string; readonly warning: string; readonly info: string };
  /** "50 styrker". */
  readonly categories: Readonly<Record<FindingCategory, (count: number) => string>>;
  /** Before the questions that can be asked next. */
  readonly askNext: string;
  /** On standard error, beside the plain answer; the reason is a code. */
  readonly modelNotUsed: (reason: string) => string;
}
