// Where an evaluation is worse than the one that is kept.
import { locales } from "@kompass/model";
import { questionKinds } from "../questions/question.js";
import { aspects, type ScoredAnswer } from "../scoring/score-answer.js";
import type { Tally } from "./figures.js";
import { type Results, resultsOf } from "./results.js";

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;

/** Compared by cross-multiplication, so that nothing is rounded. */
function fall(name: string, before: Tally | undefined, now: Tally | undefined): readonly string[] {
  if (!before || !now || now.right * before.questions >= before.right * now.questions) return [];
  return [`${name}: ${percent(before.right, before.questions)} before, ${percent(now.right, now.questions)} now`];
}

/** One line for each figure that fell and each question that fails in what it did not fail before; none where nothing did. */
export function fallsOf(before: Results, scored: readonly ScoredAnswer[]): readonly string[] {
  const { figures } = resultsOf(scored);
  const overall = (results: Results["figures"], right: number): Tally => ({ questions: results.questions, right });
  const lost = scored.flatMap(({ question, fails, wrongs }) => {
    const fresh = fails.filter((aspect) => !before.fails[question.id]?.includes(aspect));
    return fresh.length > 0
      ? [`${question.id} (${fresh.join(", ")}) ${question.question}\n    ${wrongs.join("; ")}`]
      : [];
  });
  const asked = before.figures.questions;
  return [
    ...(scored.length < asked ? [`${scored.length} questions instead of ${asked}: write the results anew`] : []),
    ...aspects.flatMap((aspect) =>
      fall(aspect, overall(before.figures, before.figures.holding[aspect]), overall(figures, figures.holding[aspect])),
    ),
    ...questionKinds.flatMap((kind) => fall(kind, before.figures.byKind[kind], figures.byKind[kind])),
    ...locales.flatMap((locale) => fall(locale, before.figures.byLocale[locale], figures.byLocale[locale])),
    ...lost,
  ];
}
