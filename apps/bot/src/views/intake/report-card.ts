// What was found in a report, with every problem and its place; then what became of it.
import { type BlockMessage, escapeMrkdwn, fitMessage, fitText, limits } from "@kompass/block-kit";
import type { Problem } from "@kompass/importers";
import type { FindingCategory, Locale } from "@kompass/model";
import { type BroughtReport, doubtfulFindings, isWaiting, type WaitingReport } from "../../intake/brought-report.js";
import { isSameRound, nameOfShelved, type Shelf } from "../../intake/shelf.js";
import { intakeStringsOf } from "../../locales/intake/intake-strings-of.js";
import { problemInWords } from "../../locales/problems/problem-in-words.js";
import { header, prose } from "../plain-blocks.js";
import { plainView } from "../plain-view.js";

export const reportActions = { settle: "report:settle", drop: "report:drop" } as const;

/** As many as somebody reads, and a message can be changed with. */
const mostProblems = 20;

const gravity = { error: 0, warning: 1, info: 2 } as const;

export function reportCard(id: string, report: BroughtReport, shelf: Shelf): BlockMessage {
  const { card } = intakeStringsOf(report.locale);
  const { state, fileName } = report;
  if (isWaiting(report)) return waiting(id, report, shelf);
  return plainView(state.is === "loaded" ? card.loaded(state.name, state.findings) : card.dropped(fileName));
}

function waiting(id: string, report: WaitingReport, shelf: Shelf): BlockMessage {
  const { card } = intakeStringsOf(report.locale);
  const { problems } = report.state;
  const headline = card.headline(report.fileName);
  const found = foundLines(report);
  const sorted = problems.toSorted((a, b) => gravity[a.severity] - gravity[b.severity]);
  const shown = sorted.slice(0, mostProblems).map((problem) => `• ${placed(problem, report.locale)}`);
  const hidden = problems.length - shown.length;
  const wrong =
    problems.length === 0
      ? [card.noProblems]
      : [card.problems(problems.length), ...shown, ...(hidden > 0 ? [card.more(hidden)] : [])];
  const { subject, period } = report.state.assessment;
  const same = shelf.assessments.find((each) => isSameRound(each, { subject: subject.name, period }));
  const then = [...(same ? [card.replaces(nameOfShelved(same))] : []), card.notYet];
  const button = (name: keyof typeof reportActions) => ({
    type: "button" as const,
    text: { type: "plain_text" as const, text: fitText(card[name], limits.buttonText), emoji: false },
    action_id: reportActions[name],
    value: id,
    ...(name === "settle" && { style: "primary" as const }),
  });
  return fitMessage({
    text: escapeMrkdwn([headline, ...found, ...wrong, ...then].join("\n")),
    blocks: [
      header(fitText(headline, limits.headerText)),
      prose(found),
      prose(wrong),
      prose(then),
      { type: "actions", elements: [button("settle"), button("drop")] },
    ],
  });
}

function foundLines(report: WaitingReport): readonly string[] {
  const { card } = intakeStringsOf(report.locale);
  const { subject, period, claims, findings, tables } = report.state.assessment;
  const targets = new Set(claims.map(({ target }) => target));
  const count = (shape: RegExp) => [...targets].filter((target) => shape.test(target)).length;
  const of = (wanted: FindingCategory) => findings.filter(({ category }) => category === wanted).length;
  const doubtful = doubtfulFindings(report).length;
  return [
    card.municipality(subject.name),
    card.year(period),
    card.scores(count(/^\d+$/), count(/^\d+\.\d+$/)),
    card.findings(of("strength"), of("challenge"), of("weakness"), doubtful),
    card.tables(tables.length),
  ];
}

/** "Linje 492: 2 er oppgitt til 77; …" */
export function placed(problem: Problem, locale: Locale): string {
  const { card } = intakeStringsOf(locale);
  const { line, page, cell } = problem;
  const places = [
    ...(page === undefined ? [] : [card.page(page)]),
    ...(line === undefined ? [] : [card.line(line)]),
    ...(cell === undefined ? [] : [card.cell(cell)]),
  ];
  const words = problemInWords(problem, locale);
  return places.length === 0 ? words : `${places.join(", ")}: ${words}`;
}
