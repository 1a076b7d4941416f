// What an assessment says against itself: sums, names, context tables.
import type { Review } from "@kompass/findings";
import { type Locale, printNumber, type Reconciliation } from "@kompass/model";
import type { CliWords } from "../words/cli-words.js";
import { listItems } from "./list-items.js";
import { nodeName } from "./node-name.js";
import { printInterval } from "./print-interval.js";
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
  { target, declared, declaredBasis, computed, gap }: Reconciliation,
  locale: Locale,
  words: CliWords,
): string {
  const say = declaredBasis === "declared-sum" ? words.derivedDiscrepancy : words.discrepancy;
  return say({
    name: nodeName(review.framework, target, locale, words),
    declared: declared ? printNumber(declared, { atMost: 2 }, locale) : "–",
    computed: computed ? printInterval(computed, locale, words) : "–",
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
    const listed = variants.map(({ name, places }) => {
      const lines = places.map(({ line }) => String(line));
      return `${words.quoted(name)} (${words.lines(listItems(lines, locale), lines.length)})`;
    });
    const message = words.namesDiffer(nodeName(review.framework, ref, locale, words), listItems(listed, locale));
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
