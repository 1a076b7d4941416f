// Every word that the command line says, for each language to fill in.
import type { Verdict } from "@kompass/model";
import type { UsageCode } from "../usage-error.js";

type Facts = Readonly<Record<string, string>>;

/** Errors of the packages that a person can cause; `detail` is the first fault of a document, in English. */
export const packageErrorCodes = [
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

export interface CliWords {
  /** What is wrong; what to do. Facts come formatted. */
  readonly errors: Readonly<Record<UsageCode, (facts: Facts) => string>>;
  readonly packageErrors: Readonly<Record<PackageErrorCode, (facts: Facts) => string>>;
  /** Column heads of the score table; keep them short. */
  readonly node: string;
  readonly declared: string;
  readonly computed: string;
  readonly maximum: string;
  readonly share: string;
  readonly total: string;
  /** Behind a declared score that is a sum of printed area scores. */
  readonly declaredSum: string;
  /** Why computed scores are to be read with care. */
  readonly policyAssumed: string;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  /** "area 2: 77 printed, rows add up to 73,1" and the gap that rounding leaves. */
  readonly discrepancy: (facts: {
    readonly name: string;
    readonly declared: string;
    readonly computed: string;
    readonly gap: string;
  }) => string;
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
  readonly found: (facts: {
    readonly name: string;
    readonly claims: string;
    readonly findings: string;
    readonly tables: string;
    readonly problems: string;
  }) => string;
  readonly writtenTo: (file: string) => string;
  readonly severities: { readonly error: string; readonly warning: string; readonly info: string };
  readonly categories: { readonly strength: string; readonly challenge: string; readonly weakness: string };
  /** Before the questions that can be asked next. */
  readonly askNext: string;
}
