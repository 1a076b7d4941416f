// kompass plan: what to do about the findings, in which order, and a checklist that cites the assessment.
import {
  type CalendarDate,
  calendarDateSchema,
  makeChecklist,
  type NewItem,
  type ReachedTarget,
  type Recommendation,
  type Review,
  reachTarget,
  recommendActions,
  type Target,
} from "@kompass/findings";
import {
  compare,
  divide,
  exact,
  type Locale,
  type NodeRef,
  printDate,
  printNumber,
  printPercent,
  textIn,
  totalRef,
  zero,
} from "@kompass/model";
import { nodeName } from "../printing/node-name.js";
import { actionAsJson, itemAsJson } from "../printing/plan-as-json.js";
import { catalogueOf } from "../reading/frameworks.js";
import { defaultAssessment, loadReview } from "../reading/load-review.js";
import { UsageError } from "../usage-error.js";
import type { CliWords } from "../words/cli-words.js";
import type { CliCommand } from "./command.js";

/** How many actions a person is shown, and a checklist takes in, unless they name a number. */
const shownActions = 5;

interface PlanOptions {
  readonly area?: string;
  readonly top?: string;
  readonly target?: string;
  readonly start?: string;
  readonly json?: boolean;
  readonly lang?: string;
}

function nodeOf({ framework }: Review, area: string | undefined): NodeRef {
  if (area === undefined) return totalRef;
  const level = framework.nodes.get(area)?.level;
  if (level === "perspective" || level === "area" || level === "subarea") return area;
  throw new UsageError("cli/unknown-node", { place: "--area", facts: { ref: area } });
}

function countOf(top: string | undefined): number | undefined {
  if (top === undefined) return undefined;
  if (/^[1-9]\d{0,3}$/.test(top)) return Number(top);
  throw new UsageError("cli/not-a-count", { place: "--top" });
}

function startOf(start: string | undefined): CalendarDate | null {
  if (start === undefined) return null;
  const { success, data } = calendarDateSchema.safeParse(start);
  if (success) return data;
  throw new UsageError("cli/not-a-date", { place: "--start" });
}

/** "600" or "600,5" points of all areas together; "50%" that no sub-area may be under. */
function targetOf(target: string | undefined): Target | undefined {
  if (target === undefined) return undefined;
  const [, number = "", percent = ""] = /^(\d{1,4}(?:[.,]\d{1,3})?)\s?(%?)$/.exec(target.trim()) ?? [];
  if (number === "") throw new UsageError("cli/not-a-target", { place: "--target" });
  const value = exact(number.replace(",", "."));
  return percent === ""
    ? { kind: "total", points: value }
    : { kind: "every-subarea", share: divide(value, exact(100)) };
}

interface Printing {
  readonly review: Review;
  readonly locale: Locale;
  readonly words: CliWords;
}

const points = (value: Recommendation["lost"], locale: Locale): string => printNumber(value, { atMost: 1 }, locale);

function whyOf({ action, gain, lost, findings }: Recommendation, { review, locale, words }: Printing): string {
  return words.plan.why({
    node: nodeName(review.framework, action.subarea, locale, words),
    gain: points(gain.hi, locale),
    lost: points(lost, locale),
    effort: words.plan.efforts[action.effort],
    findings: findings.map(({ id }) => id).join(", "),
  });
}

function actionInWords(recommendation: Recommendation, index: number, printing: Printing): string {
  const { action } = recommendation;
  const { plan } = printing.words;
  const why = whyOf(recommendation, printing);
  return [
    `${index + 1}. ${textIn(action.title, printing.locale) ?? action.id} (${action.subarea}, ${plan.dimensions[action.dimension]}, ${plan.levels[action.planLevel]})`,
    `   ${index === 0 ? `${why} ${plan.first}` : why}`,
    `   ${textIn(action.what, printing.locale) ?? ""}`,
  ].join("\n");
}

function targetInWords(target: Target, reached: ReachedTarget, { locale, words }: Printing): string {
  const said =
    target.kind === "total"
      ? words.plan.totalTarget(points(target.points, locale))
      : words.plan.shareTarget(printPercent(target.share, locale));
  if (compare(reached.missing, zero) === 0) return words.plan.already({ target: said });
  const facts = {
    target: said,
    missing: points(reached.missing, locale),
    gain: points(reached.gain, locale),
    count: reached.actions.length,
  };
  return reached.isReachable ? words.plan.reached(facts) : words.plan.outOfReach(facts);
}

const itemInWords = ({ title, due, doneWhen, cites }: NewItem, { words, locale }: Printing): string =>
  [
    `[ ] ${title}${due === null ? "" : `, ${words.plan.due(printDate(due, locale))}`} (${cites.map(({ ref }) => ref).join(", ")})`,
    `    ${words.plan.doneWhen} ${doneWhen}`,
  ].join("\n");

export const plan: CliCommand = (program, { terminal, language }) => {
  program
    .command("plan")
    .description("recommended actions by gain for effort, and a checklist that cites the assessment")
    .argument("[assessment]", "a file, or the id of a bundled assessment", defaultAssessment)
    .option("--area <node>", "only this perspective, area or sub-area: C, 5 or 5.2")
    .option("--top <count>", "so many actions")
    .option(
      "--target <target>",
      "the cheapest way to so many points in total (600), or to no sub-area under a share (50%)",
    )
    .option("--start <date>", "the day the checklist's dates count from: 2026-11-23")
    .option("--json", "as JSON")
    .option("--lang <language>", "nb, nn, sv or en")
    .action(async (assessment: string, options: PlanOptions) => {
      const { locale, words } = language(options.lang);
      const [top, start, target] = [countOf(options.top), startOf(options.start), targetOf(options.target)];
      const review = await loadReview(assessment);
      const scope = nodeOf(review, options.area);
      const all = recommendActions(review, await catalogueOf(review.framework), scope);
      const reached = target && reachTarget(review, target, all);
      const wanted = reached ? all.filter((each) => reached.actions.includes(each)) : all;
      const printing = { review, locale, words };
      const chosen = wanted.slice(0, top ?? (reached ? undefined : shownActions));
      const items = makeChecklist(review, { scope, actions: chosen, start, locale, id: "C1" });
      if (options.json) {
        const actions = wanted.slice(0, top).map((each) => actionAsJson(each, whyOf(each, printing), locale));
        terminal.print(`${JSON.stringify({ actions, checklist: { items: items.map(itemAsJson) } }, null, 2)}\n`);
        return;
      }
      const listed = chosen.map((each, index) => actionInWords(each, index, printing));
      const hidden = wanted.length - chosen.length;
      const head = target && reached ? targetInWords(target, reached, printing) : words.plan.actions;
      terminal.print(
        [
          all.length === 0 ? words.plan.none : head,
          ...listed,
          ...(hidden > 0 ? [words.plan.more(hidden)] : []),
          ...(listed.length > 0 ? [words.plan.bounds] : []),
          "",
          words.plan.checklist,
          ...items.map((item) => itemInWords(item, printing)),
          "",
        ].join("\n"),
      );
    });
};
