// Every kind of problem that an import can report: how grave it is, and what it says in English.

type Severity = "error" | "warning" | "info";

interface ProblemKind<Facts> {
  readonly severity: Severity;
  readonly message: (facts: Facts) => string;
}

function kind<Facts>(severity: Severity, message: (facts: Facts) => string): ProblemKind<Facts> {
  return { severity, message };
}

const list = (items: readonly string[]): string => items.join(", ");

/** By code. `error`: the source contradicts itself or could not be read at this place; `warning`: look at it; `info`: how something was read. */
export const problemKinds = {
  // How the file was read.
  "importers/older-encoding": kind(
    "info",
    ({ encoding }: { readonly encoding: string }) => `The file is not UTF-8; it was read as ${encoding}`,
  ),
  "importers/text-cut": kind(
    "warning",
    (_: Record<never, never>) => "The text is longer than any report; it was read up to here",
  ),
  "importers/no-scores": kind(
    "warning",
    ({
      slides,
      findings,
      names,
      tables,
    }: {
      readonly slides: number;
      readonly findings: number;
      readonly names: number;
      readonly tables: number;
    }) =>
      `No score row was found. Found: ${slides} blocks of text, ${findings} findings, ${names} names of areas, ${tables} tables`,
  ),
  "importers/no-findings": kind(
    "warning",
    (_: Record<never, never>) => "No list of strengths, challenges and weaknesses was found",
  ),
  "importers/language-unsure": kind(
    "info",
    ({ language }: { readonly language: string }) => `The language could not be told; it was taken to be "${language}"`,
  ),

  // Whose evaluation it is, and when.
  "importers/subject-from-file-name": kind(
    "info",
    ({ name }: { readonly name: string }) =>
      `The text does not say whose evaluation it is; "${name}" comes from the file name`,
  ),
  "importers/subject-unknown": kind(
    "warning",
    ({ name }: { readonly name: string }) =>
      `Neither the text nor the file name says whose evaluation it is; it is called "${name}"`,
  ),
  "importers/period-from-file-name": kind(
    "info",
    ({ year }: { readonly year: number }) =>
      `The text does not say the year of the evaluation; ${year} comes from the file name`,
  ),
  "importers/period-unknown": kind(
    "warning",
    (_: Record<never, never>) => "Neither the text nor the file name says the year of the evaluation",
  ),

  // Score rows.
  "importers/missing-rows": kind(
    "warning",
    ({ targets }: { readonly targets: readonly string[] }) => `No score row for ${list(targets)}`,
  ),
  "importers/duplicate-row": kind(
    "info",
    ({ target, otherLine }: { readonly target: string; readonly otherLine: number }) =>
      `The score row of ${target} stands twice, also at line ${otherLine}, with the same numbers`,
  ),
  "importers/conflicting-row": kind(
    "error",
    ({
      target,
      printed,
      kept,
      otherLine,
    }: {
      readonly target: string;
      readonly printed: string;
      readonly kept: string;
      readonly otherLine: number;
    }) => `${target} is printed as ${printed} here and as ${kept} at line ${otherLine}; the first was kept`,
  ),
  "importers/above-maximum": kind(
    "error",
    ({ target, printed, max }: { readonly target: string; readonly printed: string; readonly max: string }) =>
      `${target} is printed as ${printed} of ${max}, more than its maximum; the row was not read`,
  ),
  "importers/other-maximum": kind(
    "warning",
    ({ target, printed, expected }: { readonly target: string; readonly printed: string; readonly expected: string }) =>
      `The maximum of ${target} is printed as ${printed}; the framework says ${expected}`,
  ),
  "importers/unknown-number": kind(
    "warning",
    ({ number }: { readonly number: string }) => `The framework has no ${number}; the row was not read`,
  ),
  "importers/unclear-row": kind(
    "warning",
    ({ target, numbers }: { readonly target: string; readonly numbers: readonly string[] }) =>
      `The row of ${target} ends in ${list(numbers)}; which are its points and its maximum can't be told`,
  ),
  "importers/rows-without-maximum": kind(
    "info",
    ({ rows }: { readonly rows: number }) =>
      `${rows} numbered lines end in one number without a maximum; they were not read as scores`,
  ),

  // Sums.
  "importers/sum-differs": kind(
    "error",
    ({
      target,
      declared,
      computed,
      gap,
    }: {
      readonly target: string;
      readonly declared: string;
      readonly computed: string;
      readonly gap: string;
    }) =>
      `${target} is declared as ${declared}; its parts add up to ${computed}, which rounding can't explain (gap ${gap})`,
  ),

  "importers/derived-sum-differs": kind(
    "warning",
    ({
      target,
      declared,
      computed,
      gap,
    }: {
      readonly target: string;
      readonly declared: string;
      readonly computed: string;
      readonly gap: string;
    }) =>
      `The printed area scores of ${target} add up to ${declared}, the rows below them to ${computed}, which rounding can't explain (gap ${gap})`,
  ),

  // Names.
  "importers/names-differ": kind(
    "info",
    ({ target, names }: { readonly target: string; readonly names: readonly string[] }) =>
      `${target} has ${names.length} names: ${names.map((name) => `"${name}"`).join(", ")}`,
  ),
  "importers/other-edition": kind(
    "warning",
    ({ framework, areas }: { readonly framework: string; readonly areas: readonly string[] }) =>
      `The names of areas ${list(areas)} are not those that ${framework} knows for these numbers; the report may be of another edition`,
  ),
  "importers/unplaced-name": kind(
    "info",
    ({ name, perspective }: { readonly name: string; readonly perspective: string }) =>
      `Which area of ${perspective} "${name}" names can't be told`,
  ),

  // Findings.
  "importers/findings-without-area": kind(
    "warning",
    ({ findings }: { readonly findings: number }) =>
      `A list of ${findings} findings does not say which area it belongs to; it was not read`,
  ),
  "importers/findings-area-from-context": kind(
    "info",
    ({ area }: { readonly area: string }) => `The list of findings does not name its area; it follows area ${area}`,
  ),
  "importers/too-many-finding-lists": kind(
    "warning",
    ({ limit }: { readonly limit: number }) => `Only the first ${limit} lists of findings were read`,
  ),
  "importers/unmarked-findings": kind(
    "warning",
    ({ area }: { readonly area: string }) =>
      `The findings of area ${area} are not marked as a list; they were not read`,
  ),
  "importers/doubtful-findings": kind(
    "info",
    ({ findings }: { readonly findings: readonly string[] }) => `The category of ${list(findings)} is doubtful`,
  ),

  // Decisions.
  "importers/unknown-decision": kind(
    "warning",
    ({ area, begins }: { readonly area: string; readonly begins: string }) =>
      `A decision names a finding of area ${area} that begins "${begins}"; there is none`,
  ),
  "importers/ambiguous-decision": kind(
    "warning",
    ({ area, begins, findings }: { readonly area: string; readonly begins: string; readonly findings: number }) =>
      `A decision names a finding of area ${area} that begins "${begins}"; ${findings} do`,
  ),

  // Tables beside the scores.
  "importers/table-unreadable": kind(
    "warning",
    ({ rows }: { readonly rows: number }) =>
      `${rows} rows of numbers look like a table, but no order of columns can be proved by addition; the table was not read`,
  ),
  "importers/table-row-unreadable": kind(
    "warning",
    ({ table, row }: { readonly table: string; readonly row: string }) =>
      `Row "${row}" of ${table} can't be split into numbers in one way only; it was left out`,
  ),
  "importers/table-header-unreadable": kind(
    "warning",
    ({ table }: { readonly table: string }) =>
      `The header of ${table} can't be split into its columns; they are numbered`,
  ),
  "importers/table-header-order": kind(
    "warning",
    ({
      table,
      printed,
      proved,
    }: {
      readonly table: string;
      readonly printed: readonly string[];
      readonly proved: readonly string[];
    }) => `The header of ${table} reads ${list(printed)}; addition proves the order ${list(proved)}`,
  ),
  "importers/table-unit-unknown": kind(
    "info",
    ({ table }: { readonly table: string }) => `The unit of ${table} is not printed`,
  ),
  "importers/table-stray-value": kind(
    "warning",
    ({ table, row, stray }: { readonly table: string; readonly row: string; readonly stray: number }) =>
      `Row "${row}" of ${table} holds ${stray}, which belongs to no column`,
  ),
  "importers/table-label": kind(
    "error",
    ({ table, row, period }: { readonly table: string; readonly row: string; readonly period: string }) =>
      `Row "${row}" of ${table} holds the sum of ${period}`,
  ),
  "importers/table-period-sum": kind(
    "error",
    ({ table, row }: { readonly table: string; readonly row: string }) =>
      `Row "${row}" of ${table} is not the sum of the years that it names, nor of others`,
  ),
} as const;

export type ProblemCode = keyof typeof problemKinds;
