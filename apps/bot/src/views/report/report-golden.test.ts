// Every report in every language, as it was reviewed, and as Slack takes it.
import { validateMessage } from "@kompass/block-kit";
import { tertialReport } from "@kompass/findings";
import { locales } from "@kompass/model";
import { caseFileTree, tertialTree } from "@kompass/report";
import { describe, expect, test } from "vitest";
import { loadExampleReview } from "../../load-example-review.js";
import { nameInReport as nameOf, reportPlan } from "../../testing/report-plan.js";
import { reportView } from "./report-view.js";
import { tertialView } from "./tertial-view.js";

const { framework } = loadExampleReview();
const subject = "Testkommune";

describe.each(locales)("%s", (locale) => {
  test("the tertial report", () => {
    const period = { from: "2026-01-01", to: "2026-03-15", locale };
    const tree = tertialTree(tertialReport(framework, reportPlan.log, period), { framework, subject, locale, nameOf });
    const view = tertialView(tree, period, { isOver: false });
    expect(validateMessage(view)).toEqual([]);
    expect(view).toMatchSnapshot();
  });

  test("the case file", () => {
    const tree = caseFileTree(reportPlan.plan, { framework, subject, locale, nameOf, caseNumber: "33/26" });
    const view = reportView({ tree, locale });
    expect(validateMessage(view)).toEqual([]);
    expect(view).toMatchSnapshot();
  });

  test("a tertial in which nothing happened", () => {
    const period = { from: "2026-01-01", to: "2026-04-30", locale };
    const tree = tertialTree(tertialReport(framework, [], period), { framework, subject, locale, nameOf });
    const view = tertialView(tree, period, { isOver: true });
    expect(validateMessage(view)).toEqual([]);
    expect(view).toMatchSnapshot();
  });
});

test("a long report says where the rest is, and keeps its buttons", () => {
  const items = Array.from({ length: 120 }, (_, index) => ({ ...reportPlan.plan.items[0], id: `T${index}` }));
  const plan = { ...reportPlan.plan, items: items as typeof reportPlan.plan.items };
  const tree = caseFileTree(plan, { framework, subject, locale: "nb", nameOf });
  const file = { file: "case-file" as const, caseNumber: null, locale: "nb" as const };
  const view = reportView({ tree, locale: "nb", buttons: [{ label: "Hent", file }] });
  expect(validateMessage(view)).toEqual([]);
  expect(JSON.stringify(view.blocks)).toContain("Hent rapporten som fil");
  expect(view.blocks.map(({ type }) => type)).toContain("actions");
});
