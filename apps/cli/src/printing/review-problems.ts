// What an assessment says against itself: sums, names, context tables.
import type { Review } from "@kompass/findings";
import { isPoint, type Locale, printNumber, type Reconciliation } from "@kompass/model";
import type { CliWords } from "../words/cli-words.js";
import { nodeName } from "./node-name.js";
import { tableFaultInWords } from "./table-fault.js";

export interface ReviewProblem {
  readonly code: string;
  readonly severity: "error" | "warning" | "info";
  readonly message: string;
  readonly target?: string;
  readonly line: number | null;
}

/** The sentence that names a discrepancy, without its explanations. */
export function discrepancyInWords(
  review: Review,
  { target, declared, computed, gap }: Reconciliation,
  locale: Locale,
  words: CliWords,
): string {
  return words.discrepancy({
    name: nodeName(review.framework, target, locale, words),
    declared: declared ? printNumber(declared, { atMost: 2 }, locale) : "–",
    computed: computed && isPoint(computed) ? printNumber(computed.lo, { atMost: 2 }, locale) : "–",
    gap: printNumber(gap, { atMost: 2 }, locale),
  });
}

export function reviewProblems(review: Review, locale: Locale, words: CliWords): readonly ReviewProblem[] {
  const lineOf = (target: string) => review.card.nodes.get(target)?.declared?.claims[0]?.line ?? null;
  const sums = review.reconciliations
    .filter(({ verdict }) => verdict === "discrepant")
    .map((found): ReviewProblem => {
      const direct = review.card.nodes.get(found.target)?.declared?.basis === "declared";
      return {
        code: "sum-discrepant",
        severity: "warning",
        message: discrepancyInWords(review, found, locale, words),
        target: found.target,
        line: direct ? lineOf(found.target) : null,
      };
    });
  const names = review.names.map(({ ref, names: variants }): ReviewProblem => {
    const listed = variants.map(
      ({ name, places }) => `«${name}» (${places.map(({ line }) => words.line(line)).join(", ")})`,
    );
    const message = words.namesDiffer(nodeName(review.framework, ref, locale, words), listed.join(", "));
    return { code: "names-differ", severity: "info", message, target: ref, line: variants[0]?.places[0]?.line ?? null };
  });
  const tables = review.tableFaults.map((fault): ReviewProblem => {
    const severity = fault.kind === "rounding" ? "info" : "warning";
    return {
      code: `table-${fault.kind}`,
      severity,
      message: tableFaultInWords(fault, locale, words),
      line: fault.line,
    };
  });
  return [...sums, ...names, ...tables];
}
