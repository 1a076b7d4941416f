// Scored answers, counted: over all, by kind and by language.
import { type Locale, locales } from "@kompass/model";
import { type QuestionKind, questionKinds } from "../questions/question.js";
import { type Aspect, aspects, type ScoredAnswer } from "../scoring/score-answer.js";

export interface Tally {
  readonly questions: number;
  readonly right: number;
}

export interface Figures {
  readonly questions: number;
  /** How many questions hold each. */
  readonly holding: Readonly<Record<Aspect, number>>;
  /** Kinds and languages of which there are questions. */
  readonly byKind: Readonly<Partial<Record<QuestionKind, Tally>>>;
  readonly byLocale: Readonly<Partial<Record<Locale, Tally>>>;
}

const isRight = ({ fails }: ScoredAnswer): boolean => !fails.includes("right");

export const tallyOf = (scored: readonly ScoredAnswer[]): Tally => ({
  questions: scored.length,
  right: scored.filter(isRight).length,
});

function tallies<Key extends string>(
  keys: readonly Key[],
  scored: readonly ScoredAnswer[],
  keyOf: (answer: ScoredAnswer) => Key,
): Readonly<Partial<Record<Key, Tally>>> {
  const entries = keys
    .map((key) => [key, tallyOf(scored.filter((answer) => keyOf(answer) === key))] as const)
    .filter(([, { questions }]) => questions > 0);
  return Object.fromEntries(entries) as Partial<Record<Key, Tally>>;
}

export function figuresOf(scored: readonly ScoredAnswer[]): Figures {
  const holding = aspects.map((aspect) => [aspect, scored.filter(({ fails }) => !fails.includes(aspect)).length]);
  return {
    questions: scored.length,
    holding: Object.fromEntries(holding) as Record<Aspect, number>,
    byKind: tallies(questionKinds, scored, ({ question }) => question.kind),
    byLocale: tallies(locales, scored, ({ question }) => question.locale),
  };
}
