// Every message and window about plans in every language, as Slack gets it; what changes shows in the snapshot.
import { validateMessage, validateModal } from "@kompass/block-kit";
import { defineCatalogue, type PlanItem } from "@kompass/findings";
import { anItem } from "@kompass/findings/testing";
import { recommendedActions2020 } from "@kompass/framework-2020/actions";
import { type Locale, locales } from "@kompass/model";
import { describe, expect, test } from "vitest";
import { loadExampleReview } from "../../load-example-review.js";
import { proposeChecklist } from "../../plans/propose-checklist.js";
import { digestView } from "../reminders/digest-view.js";
import { reminderView } from "../reminders/reminder-view.js";
import { checklistView } from "./checklist-view.js";
import { chooseChecklistModal } from "./choose-checklist-modal.js";
import { proposalView } from "./proposal-view.js";

const review = loadExampleReview();
const catalogue = defineCatalogue(review.framework, recommendedActions2020);
const today = "2026-01-20";
const mentionOf = (person: string) => (person === "p1" ? "<@U1>" : undefined);

const item = (id: string, given: Partial<PlanItem>): PlanItem => ({
  ...anItem(id),
  title: "Innfør <serviceerklæringer> & følg dem opp",
  doneWhen: "Alle tjenester har en serviceerklæring.",
  version: 3,
  changed: {},
  ...given,
});

const items: readonly PlanItem[] = [
  item("T1", { due: "2026-01-06", owner: { role: "kommunedirektør", person: "p1" } }),
  item("T2", { due: "2026-02-01", status: "in-progress", owner: { role: "ledergruppa", person: null } }),
  item("T3", { status: "done", ended: { on: "2026-01-18", by: "p1" }, owner: { role: null, person: "erased" } }),
  item("T4", { status: "verified", ended: { on: "2026-01-10", by: "p1" } }),
  item("T5", { status: "declined" }),
];

const proposed = (locale: Locale) => proposeChecklist(review, catalogue, { scope: "5.2", start: today, locale });

const messages = {
  proposal: (locale: Locale) => proposalView("p-1", proposed(locale), locale),
  checklist: (locale: Locale) =>
    checklistView({ checklist: { scope: "5.2", title: "5.2 Service", locale }, items, today, mentionOf }),
  "reminder before": (locale: Locale) =>
    reminderView(item("T2", { due: "2026-02-01" }), { kind: "before", today, locale }),
  "reminder on the day": (locale: Locale) => reminderView(item("T2", { due: today }), { kind: "on", today, locale }),
  "reminder after": (locale: Locale) =>
    reminderView(item("T1", { due: "2026-01-06" }), { kind: "after", today, locale }),
  digest: (locale: Locale) =>
    digestView({
      today,
      late: items.slice(0, 1),
      soon: [],
      done: items.slice(2, 4),
      unverified: items.slice(2, 3),
      locale,
      mentionOf,
    }),
  "digest of a calm week": (locale: Locale) =>
    digestView({ today, late: [], soon: [], done: [], unverified: [], locale, mentionOf }),
} as const;

describe.each(locales)("in %s", (locale) => {
  test.each(Object.entries(messages))("%s", (_, view) => {
    const message = view(locale);
    expect(validateMessage(message)).toEqual([]);
    expect(message).toMatchSnapshot();
  });

  test("the choice of a checklist", () => {
    const proposal = { assessment: null, scope: "5.2", locale, start: today, actions: [], savedAs: null };
    const modal = chooseChecklistModal(proposal, proposed(locale), "{}");
    expect(validateModal(modal)).toEqual([]);
    expect(modal).toMatchSnapshot();
  });
});

test("a checklist longer than a message shows what is open, and says how much it does not show", () => {
  const many = Array.from({ length: 60 }, (_, index) =>
    item(`T${index + 1}`, index < 40 ? { status: "verified", ended: { on: today, by: "p1" } } : {}),
  );
  const message = checklistView({
    checklist: { scope: "5.2", title: "5.2", locale: "nb" },
    items: many,
    today,
    mentionOf,
  });
  expect(validateMessage(message)).toEqual([]);
  expect(message.text).toContain("T60");
  expect(message.text).toContain("38 punkter til er ikke vist.");
});
