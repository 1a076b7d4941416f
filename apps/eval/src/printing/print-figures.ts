// The figures as a table for people: kinds down, languages across.
import { locales } from "@kompass/model";
import { questionKinds } from "../questions/question.js";
import { figuresOf, type Tally, tallyOf } from "../results/figures.js";
import { aspects, type ScoredAnswer } from "../scoring/score-answer.js";
import { alignColumns } from "./align-columns.js";

const cell = ({ questions, right }: Tally): string => (questions === 0 ? "" : `${right}/${questions}`);

export function printFigures(scored: readonly ScoredAnswer[]): string {
  const row = (name: string, answers: readonly ScoredAnswer[]): readonly string[] => [
    name,
    ...locales.map((locale) => cell(tallyOf(answers.filter(({ question }) => question.locale === locale)))),
    cell(tallyOf(answers)),
  ];
  const kinds = questionKinds
    .map((kind) => [kind, scored.filter(({ question }) => question.kind === kind)] as const)
    .filter(([, answers]) => answers.length > 0)
    .map(([kind, answers]) => row(kind, answers));
  const { questions, holding } = figuresOf(scored);
  const shares = aspects.map((aspect) => `${aspect} ${((100 * holding[aspect]) / questions).toFixed(1)} %`);
  return `${alignColumns([["right", ...locales, "all"], ...kinds, row("all", scored)])}${shares.join(", ")}\n`;
}
