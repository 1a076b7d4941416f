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

export function measureRules(
  rules: readonly RuleName[],
  questions: readonly TestQuestion[],
  library: Library,
): readonly RuleWorth[] {
  const rule = new RuleSwitch();
  const isGood = (question: TestQuestion): boolean => {
    const { reviews, source } = library(question);
    return scoreAnswer(question, answerWithout(rule, reviews, asAsked(question)), source).fails.length === 0;
  };
  const good = questions
    .map((question) => ({ question, ...rule.during(undefined, () => isGood(question)) }))
    .filter(({ result }) => result);
  return rules.map((name) => {
    const falling = good
      .filter(({ question, consulted }) => consulted.has(name) && !rule.during(name, () => isGood(question)).result)
      .map(({ question }) => question);
    return {
      rule: name,
      falling: falling.map(({ id }) => id),
      locales: locales.filter((locale) => falling.some((question) => question.locale === locale)),
    };
  });
}
