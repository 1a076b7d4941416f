// kompass score: perspectives, areas, sub-areas and the total, declared beside computed.
import type { Review } from "@kompass/findings";
import { type Locale, printNumber, printPercent } from "@kompass/model";
import { nodeName } from "../printing/node-name.js";
import { printInterval } from "../printing/print-interval.js";
import { printTable } from "../printing/print-table.js";
import { scoresAsJson, shareOf } from "../printing/score-as-json.js";
import { defaultAssessment, loadReview } from "../reading/load-review.js";
import type { CliWords } from "../words/cli-words.js";
import type { CliCommand } from "./command.js";

function scoreTable({ framework, card }: Review, locale: Locale, words: CliWords): string {
  const indent = { total: "", perspective: "", area: "  ", subarea: "    ", question: "" } as const;
  const rows = [...card.nodes.values()].map((node) => {
    const share = shareOf(node);
    const sum = node.declared?.basis === "declared-sum" ? " *" : "";
    const decimals = node.level === "subarea" ? 1 : { atMost: 1 };
    return [
      indent[node.level] + nodeName(framework, node.ref, locale, words),
      node.declared ? printNumber(node.declared.points, decimals, locale) + sum : "–",
      node.computed ? printInterval(node.computed.interval, locale, words) : "–",
      printNumber(node.maximum, { atMost: 1 }, locale),
      share ? printPercent(share, locale) : "–",
    ];
  });
  const right = (head: string) => ({ head, align: "right" }) as const;
  const table = printTable(
    [{ head: words.node }, right(words.declared), right(words.computed), right(words.maximum), right(words.share)],
    rows,
  );
  const assumed =
    [...card.nodes.values()].some(({ computed }) => computed && computed.from !== "rows") &&
    framework.policy.provenance === "assumed";
  return `${table}\n* ${words.declaredSum}\n${assumed ? `${words.policyAssumed}\n` : ""}`;
}

export const score: CliCommand = (program, { terminal, language }) => {
  program
    .command("score")
    .description("declared and computed points of every node")
    .argument("[assessment]", "a file, or the id of a bundled assessment", defaultAssessment)
    .option("--json", "as JSON")
    .option("--lang <language>", "nb, nn, sv or en")
    .action(async (assessment: string, options: { json?: boolean; lang?: string }) => {
      const { locale, words } = language(options.lang);
      const review = await loadReview(assessment);
      terminal.print(
        options.json ? `${JSON.stringify(scoresAsJson(review.card), null, 2)}\n` : scoreTable(review, locale, words),
      );
    });
};
