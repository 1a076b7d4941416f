// One run of the evaluation: questions asked and scored, and what is said of them.
import { allRules, answerWithout, type RuleName } from "@kompass/answers/rules";
import { locales } from "@kompass/model";
import { asAsked } from "./as-asked.js";
import type { Library } from "./library.js";
import { askWithModel, spoiledBy } from "./model/ask-with-model.js";
import { printFails } from "./printing/print-fails.js";
import { printFigures } from "./printing/print-figures.js";
import { printRules } from "./printing/print-rules.js";
import type { TestQuestion } from "./questions/question.js";
import type { Options } from "./read-options.js";
import { fallsOf } from "./results/falls.js";
import { figuresOf } from "./results/figures.js";
import { type Results, resultsOf } from "./results/results.js";
import { isWorthKeeping, measureRules, type RuleWorth } from "./rules/measure-rules.js";
import { type ScoredAnswer, scoreAnswer } from "./scoring/score-answer.js";

export interface World {
  readonly questions: readonly TestQuestion[];
  readonly library: Library;
  readonly kept: () => Results;
  readonly keep: (results: Results) => void;
}

export interface Outcome {
  readonly output: string;
  /** What was found wanting; the run is no success where anything stands here. */
  readonly faults: readonly string[];
}

function ask({ questions, library }: World, without: ReadonlySet<RuleName> = new Set()): readonly ScoredAnswer[] {
  return questions.map((question) => {
    const { reviews, source } = library(question);
    return scoreAnswer(question, answerWithout(without, reviews, asAsked(question)), source);
  });
}

const asJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

function report(scored: readonly ScoredAnswer[], { fails, json }: Options): string {
  if (!json) return `${fails ? printFails(scored) : ""}${printFigures(scored)}`;
  const failing = scored.filter((answer) => answer.fails.length > 0);
  return asJson({
    figures: figuresOf(scored),
    fails: failing.map(({ question: { id, question }, fails, wrongs }) => ({ id, question, fails, wrongs })),
  });
}

const faultsOf = (worths: readonly RuleWorth[]): readonly string[] =>
  worths
    .filter((worth) => !isWorthKeeping(worth))
    .map(({ rule, falling, locales }) => `${rule}: ${falling.length} fall, in ${locales.join(", ") || "no language"}`);

function measureJob({ questions, library }: World, { json, without }: Options): Outcome {
  const rules = without.length > 0 ? without : allRules;
  const worths = measureRules(rules, questions, library);
  return { output: json ? asJson(worths) : printRules(worths), faults: faultsOf(worths) };
}

/** Only whether each rule is worth keeping, which takes fewer questions than how much. */
function checkRulesJob({ questions, library }: World): Outcome {
  const worths = measureRules(allRules, questions, library, { untilProven: true });
  const faults = faultsOf(worths);
  return { output: `${worths.length - faults.length} of ${worths.length} rules are worth keeping\n`, faults };
}

/** What a rule is worth: the answers without it, and how many of them are worse than with it. */
function withoutJob(world: World, options: Options): Outcome {
  const scored = ask(world, new Set(options.without));
  const failing = new Set(ask(world).flatMap(({ question, fails }) => (fails.length > 0 ? question.id : [])));
  const fallen = scored.filter(({ question, fails }) => fails.length > 0 && !failing.has(question.id));
  if (options.json) return { output: report(scored, options), faults: [] };
  const where = locales
    .map((locale) => [locale, fallen.filter(({ question }) => question.locale === locale).length] as const)
    .filter(([, count]) => count > 0)
    .map(([locale, count]) => `${locale} ${count}`)
    .join(", ");
  const sum = `without ${options.without.join(", ")}: ${fallen.length} fall (${where || "in no language"})\n`;
  return { output: `${options.fails ? printFails(fallen) : ""}${printFigures(scored)}${sum}`, faults: [] };
}

/** What a model changes: it is asked only where the rules are unsure, and nothing that it says is taken on trust. */
async function modelJob(world: World, options: Options): Promise<Outcome> {
  const answers = await askWithModel(ask(world), world.library);
  const isRight = ({ fails }: ScoredAnswer): boolean => !fails.includes("right");
  const asked = answers.filter(({ manner }) => manner !== null);
  const won = asked.filter(({ scored, plain }) => isRight(scored) && !isRight(plain)).length;
  const misled = asked.filter(({ scored, plain }) => !isRight(scored) && isRight(plain)).length;
  const sum = `the model was asked ${asked.length} times: ${won} more are right, ${misled} are misled\n`;
  const scored = answers.map((answer) => answer.scored);
  return {
    output: `${report(scored, options)}${options.json ? "" : sum}`,
    faults: spoiledBy(answers).map(
      ({ scored: { question, wrongs } }) => `${question.id} is worse with the model: ${wrongs.join("; ")}`,
    ),
  };
}

/** Figures, with what was asked for left out or put behind the rules. */
function figuresJob(world: World, options: Options): Outcome | Promise<Outcome> {
  if (options.model !== null) return modelJob(world, options);
  if (options.without.length > 0) return withoutJob(world, options);
  return { output: report(ask(world), options), faults: [] };
}

export function run(world: World, options: Options): Outcome | Promise<Outcome> {
  switch (options.job) {
    case "rules":
      return measureJob(world, options);
    case "check-rules":
      return checkRulesJob(world);
    case "figures":
      return figuresJob(world, options);
    case "write": {
      const scored = ask(world);
      world.keep(resultsOf(scored));
      return { output: report(scored, options), faults: [] };
    }
    case "check": {
      const scored = ask(world);
      return { output: report(scored, options), faults: fallsOf(world.kept(), scored) };
    }
  }
}
