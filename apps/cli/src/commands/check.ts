// kompass check: does the assessment add up, and what could explain where it does not.
import type { Review } from "@kompass/findings";
import { type Explanation, type Locale, type Reconciliation, toNumber } from "@kompass/model";
import { intervalAsJson } from "../printing/interval-as-json.js";
import { nodeName } from "../printing/node-name.js";
import { printInterval } from "../printing/print-interval.js";
import { printTable } from "../printing/print-table.js";
import { discrepancyInWords, reviewProblems } from "../printing/review-problems.js";
import { defaultAssessment, loadReview } from "../reading/load-review.js";
import type { CliWords } from "../words/cli-words.js";
import type { CliCommand } from "./command.js";

function reconciliationAsJson({
  target,
  declared,
  declaredBasis,
  computed,
  verdict,
  gap,
  explanations,
}: Reconciliation) {
  return {
    target,
    declared: declared ? toNumber(declared) : null,
    declaredBasis: declaredBasis ?? null,
    computed: computed ? intervalAsJson(computed) : null,
    verdict,
    gap: toNumber(gap),
    explanations: explanations.map(({ kind, target: about, lo, hi, digitEdits, contradictedBy }) => ({
      kind,
      target: about,
      lo: toNumber(lo),
      hi: toNumber(hi),
      digitEdits: digitEdits ?? null,
      contradictedBy,
    })),
  };
}

function explanationInWords(review: Review, explanation: Explanation, locale: Locale, words: CliWords): string {
  const name = nodeName(review.framework, explanation.target, locale, words);
  const range = printInterval(explanation, locale, words);
  const { parent, child, missingRow, weighting } = words.explanation;
  const say = { parent, child, "missing-row": missingRow, weighting }[explanation.kind];
  const claims = review.assessment.claims.filter(({ id }) => explanation.contradictedBy.includes(id));
  const against = claims.map(
    ({ target, printed, origin }) => `${nodeName(review.framework, target, locale, words)} ${printed} (${origin})`,
  );
  return say(name, range) + (against.length > 0 ? ` (${words.contradictedBy(against.join(", "))})` : "");
}

function checkInWords(review: Review, locale: Locale, words: CliWords): string {
  const rows = review.reconciliations.map(({ target, declared, computed, verdict }) => [
    nodeName(review.framework, target, locale, words),
    declared ? printInterval({ lo: declared, hi: declared }, locale, words) : "–",
    computed ? printInterval(computed, locale, words) : "–",
    words.verdicts[verdict],
  ]);
  const table = printTable(
    [
      { head: words.node },
      { head: words.declared, align: "right" },
      { head: words.computed, align: "right" },
      { head: "" },
    ],
    rows,
  );
  const explained = review.reconciliations
    .filter(({ verdict, explanations }) => verdict === "discrepant" && explanations.length > 0)
    .map((found) => {
      const list = found.explanations.map(
        (explanation) => `  – ${explanationInWords(review, explanation, locale, words)}`,
      );
      return `${discrepancyInWords(review, found, locale, words)}\n${words.possibleExplanations}\n${list.join("\n")}\n`;
    });
  const problems = reviewProblems(review, locale, words).map(
    ({ severity, message, line }) =>
      `  ${words.severities[severity]}${line === null ? "" : ` ${words.line(line)}`}: ${message}`,
  );
  const listed = problems.length > 0 ? `${words.problems}\n${problems.join("\n")}\n` : `${words.noProblems}\n`;
  return [table, ...explained, listed].join("\n");
}

export const check: CliCommand = (program, { terminal, language, endWith }) => {
  program
    .command("check")
    .description("reconcile sums, list discrepancies with their possible explanations")
    .argument("[assessment]", "a file, or the id of a bundled assessment", defaultAssessment)
    .option("--strict", "end with 1 where something does not add up")
    .option("--json", "as JSON")
    .option("--lang <language>", "nb, nn, sv or en")
    .action(async (assessment: string, options: { json?: boolean; strict?: boolean; lang?: string }) => {
      const { locale, words } = language(options.lang);
      const review = await loadReview(assessment);
      const problems = reviewProblems(review, locale, words);
      terminal.print(
        options.json
          ? `${JSON.stringify({ reconciliations: review.reconciliations.map(reconciliationAsJson), problems }, null, 2)}\n`
          : checkInWords(review, locale, words),
      );
      if (options.strict && problems.some(({ severity }) => severity !== "info")) endWith(1);
    });
};
