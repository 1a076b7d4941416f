// What each rule is worth: the questions whose answers are as they should be with it, and not without it.
import { answerWithout, type RuleName } from "@kompass/answers/rules";
import { type Locale, locales } from "@kompass/model";
import { asAsked } from "../as-asked.js";
import type { Library } from "../library.js";
import type { TestQuestion } from "../questions/question.js";
import { scoreAnswer } from "../scoring/score-answer.js";
import { RuleSwitch } from "./rule-switch.js";

export interface RuleWorth {
  readonly rule: RuleName;
  /** Questions that fall, by id. */
  readonly falling: readonly string[];
  readonly locales: readonly Locale[];
}

/** A rule is worth keeping from so many questions on, in so many languages. */
const leastQuestions = 3;
const leastLocales = 2;

export const isWorthKeeping = ({ falling, locales: fallingIn }: RuleWorth): boolean =>
  falling.length >= leastQuestions && fallingIn.length >= leastLocales;

/** The languages taking turns: what proves a rule in two of them comes early. */
function inTurns(questions: readonly TestQuestion[]): readonly TestQuestion[] {
  const byLocale = locales.map((locale) => questions.filter((question) => question.locale === locale));
  return questions.flatMap((_, turn) => byLocale.flatMap((ofLocale) => ofLocale[turn] ?? []));
}

const worthOf = (rule: RuleName, falling: readonly TestQuestion[]): RuleWorth => ({
  rule,
  falling: falling.map(({ id }) => id),
  locales: locales.filter((locale) => falling.some((question) => question.locale === locale)),
});

/** `untilProven`: no more questions are asked of a rule than prove it worth keeping. */
export function measureRules(
  rules: readonly RuleName[],
  questions: readonly TestQuestion[],
  library: Library,
  { untilProven = false }: { readonly untilProven?: boolean } = {},
): readonly RuleWorth[] {
  const rule = new RuleSwitch();
  const isGood = (question: TestQuestion): boolean => {
    const { reviews, source } = library(question);
    return scoreAnswer(question, answerWithout(rule, reviews, asAsked(question)), source).fails.length === 0;
  };
  const good = (untilProven ? inTurns(questions) : questions)
    .map((question) => ({ question, ...rule.during(undefined, () => isGood(question)) }))
    .filter(({ result }) => result);
  return rules.map((name) => {
    const falling: TestQuestion[] = [];
    for (const { question, consulted } of good) {
      if (untilProven && isWorthKeeping(worthOf(name, falling))) break;
      if (consulted.has(name) && !rule.during(name, () => isGood(question)).result) falling.push(question);
    }
    return worthOf(name, falling);
  });
}
