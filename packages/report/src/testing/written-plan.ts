// A plan with something of everything, and its log.
import type { NewItem } from "@kompass/findings";
import { anItem, aPlanAfter, type Happening } from "@kompass/findings/testing";

/** An item of a business plan, with a score and a finding behind it. */
const aTask = (id: string, given: Partial<NewItem> = {}): NewItem =>
  anItem(id, {
    title: `Tiltak ${id}`,
    scope: ["5.2"],
    cites: [
      { ref: "5.2", assessment: "mg", quote: null, document: "Rapport", line: 961 },
      { ref: "F5-V-01", assessment: "mg", quote: "Ingen verktøy", document: "Rapport", line: 1044 },
    ],
    planLevel: "business-plan",
    owner: { role: "enhetsleder", person: null },
    due: "2026-03-01",
    ...given,
  });

const happenings: readonly Happening[] = [
  [
    "2026-01-05",
    "p1",
    {
      edit: "add-items",
      items: [aTask("a"), aTask("b", { scope: ["7.4"], title: "=1+1" }), aTask("c", { title: "Tiltak | c" })],
    },
  ],
  [
    "2026-01-20",
    "p1",
    { edit: "adopt", item: "a", body: "kommunestyret", caseNumber: "33/26", decidedOn: "2026-01-20" },
  ],
  ["2026-01-20", "p1", { edit: "decline", item: "b", reason: "Dekkes av kommuneplanen", decidedOn: "2026-01-20" }],
  ["2026-01-21", "p1", { edit: "assign", item: "a", role: "HR-sjef", person: "p2" }],
  ["2026-02-10", "p2", { edit: "tick", item: "a" }],
  ["2026-02-12", "p1", { edit: "verify", item: "a", note: null }],
  ["2026-02-20", "p2", { edit: "schedule", item: "c", start: null, due: "2026-06-01" }],
];

export const { plan, log } = aPlanAfter(happenings);

/** p1 was erased. */
export const nameOf = (person: string): string | undefined => (person === "p2" ? "Kari" : undefined);
