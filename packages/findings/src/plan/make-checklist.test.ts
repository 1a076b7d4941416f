import { locales } from "@kompass/model";
import { describe, expect, test } from "vitest";
import { recommendActions } from "../recommend/recommend-actions.js";
import { reviewAssessment } from "../review-assessment.js";
import { aCatalogueOf } from "../testing/catalogue.js";
import { anAssessmentWith, serviceFramework } from "../testing/reviewed.js";
import { checklistTemplate } from "./checklist-template.js";
import { editPlan } from "./edit-plan.js";
import { makeChecklist } from "./make-checklist.js";
import { emptyPlan } from "./plan.js";
import { planEditSchema } from "./plan-edit.js";

const review = reviewAssessment(
  serviceFramework,
  anAssessmentWith({ "1.2": 5 }, [
    { category: "weakness", text: "Mangler opplæring i brukermøtet" },
    { category: "strength", text: "Opplæring i brukermøtet for nyansatte" },
  ]),
);
const catalogue = aCatalogueOf([{ subarea: "1.2", dimension: "system", effort: "S", keywords: ["opplæring"] }]);
const request = {
  scope: "1.2",
  actions: recommendActions(review, catalogue),
  start: "2026-01-01",
  locale: "nb",
  id: "c1",
} as const;
const items = makeChecklist(review, request);

test("the six steps come in order on days 1, 3, 7, 7, 90 and 180, and the chosen actions after them", () => {
  expect(items.map(({ kind, due }) => [kind, due])).toEqual([
    ["recap", "2026-01-02"],
    ["prioritise", "2026-01-04"],
    ["decide", "2026-01-08"],
    ["assign", "2026-01-08"],
    ["evidence", "2026-04-01"],
    ["verify", "2026-06-30"],
    ["action", "2026-04-01"],
  ]);
});

test("the rhythm can be changed step by step", () => {
  const [recap, prioritise] = makeChecklist(review, { ...request, days: { recap: 0 } });
  expect([recap?.due, prioritise?.due]).toEqual(["2026-01-01", "2026-01-04"]);
});

test("every item cites the score and the remarks, word for word with their lines, and says when it is done", () => {
  for (const { cites, doneWhen } of items) {
    expect(cites).toEqual([
      { ref: "1.2", assessment: "test", quote: null, document: "test", line: 1 },
      { ref: "F1-V-01", assessment: "test", quote: "Mangler opplæring i brukermøtet", document: "test", line: 1 },
    ]);
    expect(doneWhen).not.toBe("");
  }
});

test("an action keeps its gain exactly, and the recommended action it was made from", () => {
  expect(items.at(-1)).toMatchObject({
    action: { id: "1.2-1", dimension: "system", effort: "S", gain: { lo: "0", hi: "20/3" } },
    planLevel: "business-plan",
  });
});

test("a plan takes the items as they are", () => {
  const edit = planEditSchema.parse({ edit: "add-items", items });
  const { plan } = editPlan(emptyPlan("p"), edit, { at: "2026-01-01T08:00:00.000Z", on: "2026-01-01", by: "kari" });
  expect(plan.items.map(({ id }) => id)).toEqual(items.map(({ id }) => id));
});

describe.each(locales)("in %s", (locale) => {
  test("every step names the node and has a role", () => {
    const made = makeChecklist(review, { ...request, locale }).slice(0, checklistTemplate.length);
    for (const { title, owner } of made) {
      expect(title).toContain("1.2 ");
      expect(title).not.toContain("{");
      expect(owner.role).toMatch(/\p{L}/u);
    }
  });
});
