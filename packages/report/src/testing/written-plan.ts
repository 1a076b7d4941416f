// A plan with something of everything, and its log.
import { editPlan, emptyPlan, type LogEntry, type NewItem, type Plan, type PlanEdit } from "@kompass/findings";

function anItem(id: string, given: Partial<NewItem> = {}): NewItem {
  return {
    id,
    kind: "action",
    checklist: null,
    title: `Tiltak ${id}`,
    doneWhen: "Det er gjort.",
    scope: ["5.2"],
    cites: [
      { ref: "5.2", assessment: "mg", quote: null, document: "Rapport", line: 961 },
      { ref: "F5-V-01", assessment: "mg", quote: "Ingen verktøy", document: "Rapport", line: 1044 },
    ],
    action: null,
    planLevel: "business-plan",
    owner: { role: "enhetsleder", person: null },
    participants: [],
    start: null,
    due: "2026-03-01",
    ended: null,
    milestones: [],
    decision: null,
    status: "open",
    evidence: [],
    comments: [],
    verification: null,
    ...given,
  };
}

const happenings: readonly (readonly [string, string, PlanEdit])[] = [
  [
    "2026-01-05",
    "p1",
    {
      edit: "add-items",
      items: [anItem("a"), anItem("b", { scope: ["7.4"], title: "=1+1" }), anItem("c", { title: "Tiltak | c" })],
    },
  ],
  [
    "2026-01-20",
    "p1",
    { edit: "adopt", item: "a", seen: 1, body: "kommunestyret", caseNumber: "33/26", decidedOn: "2026-01-20" },
  ],
  [
    "2026-01-20",
    "p1",
    { edit: "decline", item: "b", seen: 1, reason: "Dekkes av kommuneplanen", decidedOn: "2026-01-20" },
  ],
  ["2026-01-21", "p1", { edit: "assign", item: "a", seen: 9, role: "HR-sjef", person: "p2" }],
  ["2026-02-10", "p2", { edit: "tick", item: "a", seen: 9 }],
  ["2026-02-12", "p1", { edit: "verify", item: "a", seen: 9, note: null }],
  ["2026-02-20", "p2", { edit: "schedule", item: "c", seen: 9, start: null, due: "2026-06-01" }],
];

export const { plan, log } = happenings.reduce<{ readonly plan: Plan; readonly log: readonly LogEntry[] }>(
  (written, [on, by, edit]) => {
    const next = editPlan(written.plan, edit, { on, by, at: `${on}T08:00:00.000Z` });
    return { plan: next.plan, log: [...written.log, next.entry] };
  },
  { plan: emptyPlan("plan"), log: [] },
);

/** p1 was erased. */
export const nameOf = (person: string): string | undefined => (person === "p2" ? "Kari" : undefined);
