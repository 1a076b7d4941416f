// Every window and message about a single item in every language, as it was reviewed, and as Slack takes it.
import { validateMessage, validateModal } from "@kompass/block-kit";
import type { PlanItem } from "@kompass/findings";
import { locales } from "@kompass/model";
import { describe, expect, test } from "vitest";
import { loadExampleReview } from "../../load-example-review.js";
import { taskModal } from "../task/task-modal.js";
import { allItemForms } from "./all-item-forms.js";
import { formModal } from "./form-modal.js";
import type { ItemContext } from "./item-context.js";
import { goneModal, itemModal } from "./item-modal.js";
import { itemView } from "./item-view.js";
import { itemFormNames } from "./item-window.js";
import { myTasksView } from "./my-tasks-view.js";

const review = loadExampleReview();
const users: Readonly<Record<string, string>> = { kari: "U1", ola: "U2" };

const item: PlanItem = {
  id: "T3",
  kind: "action",
  checklist: "5.2-a",
  title: "Innfør <serviceerklæringer> & mål dem",
  doneWhen: "Minst tre erklæringer er vedtatt og lagt ut.",
  scope: ["5.2"],
  cites: [
    { ref: "5.2", assessment: review.assessment.id, quote: null, document: "Rapport", line: 961 },
    {
      ref: "F5-V-01",
      assessment: review.assessment.id,
      quote: "Savner serviceerklæringer",
      document: "Rapport",
      line: 1044,
    },
    { ref: "9.9", assessment: "en annen", quote: null, document: "Rapport 2019", line: null },
  ],
  action: null,
  planLevel: "annual-budget",
  owner: { role: "kommunalsjef", person: "kari" },
  participants: ["ola", "erased"],
  start: "2026-01-02",
  due: "2026-01-04",
  ended: null,
  milestones: [
    { id: "m1", title: "Utkast", due: "2026-01-20", done: true },
    { id: "m2", title: "Vedtak", due: null, done: false },
  ],
  decision: { outcome: "adopted", body: "Formannskapet", caseNumber: "26/114", decidedOn: "2026-01-03" },
  status: "in-progress",
  evidence: [
    { id: "e1", kind: "link", text: "Kursplanen", url: "https://example.org/a?b=1&c=2", by: "ola", on: "2026-01-04" },
  ],
  comments: [{ id: "c1", text: "<@kari> ser på & svarer <@erased>", by: "erased", on: "2026-01-04" }],
  verification: null,
  version: 7,
  changed: {},
};
const verified: PlanItem = {
  ...item,
  status: "verified",
  ended: { on: "2026-01-04", by: "kari" },
  verification: { by: "ola", on: "2026-01-05", note: "Det virker" },
};
const declined: PlanItem = {
  ...item,
  owner: { role: null, person: null },
  due: null,
  status: "declined",
  decision: { outcome: "declined", reason: "Ingen kapasitet", decidedOn: null },
};

describe.each(locales)("%s", (locale) => {
  const context: ItemContext = { locale, today: "2026-01-05", reviews: [review], userOf: (person) => users[person] };

  test.each([
    ["in progress and late", item],
    ["done", { ...item, status: "done" as const }],
    ["verified", verified],
    ["declined", declined],
  ])("the window of an item: %s", (_, shown) => {
    const view = itemModal(shown, context, "{}");
    expect(validateModal(view)).toEqual([]);
    expect(view).toMatchSnapshot();
  });

  test("the window of an item that is gone", () => {
    const view = goneModal("T3", locale, "{}");
    expect(validateModal(view)).toEqual([]);
    expect(view).toMatchSnapshot();
  });

  test.each(itemFormNames)("the form for %s", (name) => {
    const view = formModal(allItemForms[name], item, context, { metadata: "{}" });
    expect(validateModal(view)).toEqual([]);
    expect(view).toMatchSnapshot();
  });

  test.each(itemFormNames)("the form for %s of an item with nothing in it", (name) => {
    const bare = { ...item, planLevel: null, owner: { role: null, person: null }, decision: null, milestones: [] };
    expect(validateModal(formModal(allItemForms[name], bare, context, { metadata: "{}" }))).toEqual([]);
  });

  test("an item as a message", () => {
    const view = itemView(item, context);
    expect(validateMessage(view)).toEqual([]);
    expect(view).toMatchSnapshot();
  });

  test("an item with more in it than a message holds", () => {
    const long = "å".repeat(3000);
    const full = {
      ...item,
      comments: Array.from({ length: 40 }, (_, index) => ({
        id: `c${index}`,
        text: long,
        by: "kari",
        on: "2026-01-04",
      })),
      milestones: Array.from({ length: 25 }, (_, index) => ({
        id: `m${index}`,
        title: `Steg ${index}`,
        due: null,
        done: false,
      })),
    };
    expect(validateMessage(itemView(full, context))).toEqual([]);
    expect(validateModal(itemModal(full, context, "{}"))).toEqual([]);
    expect(validateModal(formModal(allItemForms.milestones, full, context, { metadata: "{}" }))).toEqual([]);
  });

  test("my tasks", () => {
    const shown = { late: 1, owner: "<@U1>", locale, today: "2026-01-05", mentionOf: () => "<@U1>" };
    const view = myTasksView({ ...shown, items: [item, { ...item, id: "T4", due: null }] });
    expect(validateMessage(view)).toEqual([]);
    expect(view).toMatchSnapshot();
    expect(validateMessage(myTasksView({ ...shown, items: [] }))).toEqual([]);
    const many = Array.from({ length: 60 }, (_, index) => ({ ...item, id: `T${index}` }));
    expect(validateMessage(myTasksView({ ...shown, items: many }))).toEqual([]);
  });

  test("the window that makes a task of a message", () => {
    const view = taskModal({
      framework: review.framework,
      locale,
      title: "Bestill kurs",
      about: "5.2",
      metadata: "{}",
    });
    expect(validateModal(view)).toEqual([]);
    expect(view).toMatchSnapshot();
    const silent = taskModal({ framework: review.framework, locale, title: "", about: undefined, metadata: "{}" });
    expect(validateModal(silent)).toEqual([]);
  });
});
