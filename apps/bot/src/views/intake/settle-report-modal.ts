// What a person confirms before a report is used: whose it is, of which year, doubtful categories, and what contradicts itself.
import { fitText, limits, type ModalView, type Option } from "@kompass/block-kit";
import { type FindingCategory, printPercent, ratio } from "@kompass/model";
import { doubtfulFindings, type WaitingReport } from "../../intake/brought-report.js";
import { intakeStringsOf } from "../../locales/intake/intake-strings-of.js";
import { input, modal, plain } from "../modal.js";
import { prose } from "../plain-blocks.js";
import { placed } from "./report-card.js";

export const settleReport = "report:load";

/** Names of the inputs; a doubtful finding's is its id behind a word. */
export const settled = { municipality: "municipality", year: "year", seen: "seen", finding: "finding:" } as const;

export const categories: readonly FindingCategory[] = ["strength", "challenge", "weakness"];

export function settleReportModal(id: string, report: WaitingReport): ModalView {
  const { settle } = intakeStringsOf(report.locale);
  const { assessment, problems } = report.state;
  const option = (category: FindingCategory) => ({
    text: plain(settle.categories[category], limits.optionText),
    value: category,
  });
  const doubtful = doubtfulFindings(report).map(({ id: finding, text, category, confidence }) =>
    input(
      settled.finding + finding,
      text,
      {
        type: "static_select",
        action_id: settled.finding + finding,
        options: categories.map(option),
        initial_option: option(category),
      },
      { hint: plain(settle.sure(printPercent(ratio(BigInt(Math.round(confidence * 100)), 100n), report.locale))) },
    ),
  );
  const discrepancies = problems.filter(({ severity }) => severity === "error");
  const seen: Option = { text: plain(settle.seen, limits.optionText), value: "seen" };
  const { subject, period } = assessment;
  return modal({ id: settleReport, title: settle.title, submit: settle.load, close: settle.cancel, metadata: id }, [
    input(settled.municipality, settle.municipality, {
      type: "plain_text_input",
      action_id: settled.municipality,
      initial_value: fitText(subject.name, limits.textInputLength),
    }),
    input(
      settled.year,
      settle.year,
      {
        type: "plain_text_input",
        action_id: settled.year,
        ...(period !== null && { initial_value: String(period) }),
      },
      { optional: true, hint: plain(settle.yearHint) },
    ),
    ...(discrepancies.length === 0
      ? []
      : [
          prose(discrepancies.slice(0, mostDiscrepancies).map((problem) => `• ${placed(problem, report.locale)}`)),
          input(settled.seen, settle.discrepancies, {
            type: "checkboxes",
            action_id: settled.seen,
            options: [seen],
          }),
        ]),
    ...(doubtful.length === 0 ? [] : [prose([settle.doubtful]), ...doubtful]),
  ]);
}

const mostDiscrepancies = 20;
