// A plan with something of everything for reports: done, verified, moved, late, declined and adopted.
import type { NewItem } from "@kompass/findings";
import { anItem, aPlanAfter, type Happening } from "@kompass/findings/testing";

const assessment = "midtre-gauldal-2023";

const aTask = (id: string, given: Partial<NewItem> = {}): NewItem =>
  anItem(id, {
    title: `Tiltak ${id} & <mer>`,
    scope: ["5.2"],
    cites: [
      { ref: "5.2", assessment, quote: null, document: "Rapport", line: 961 },
      { ref: "F5-V-01", assessment, quote: "Ingen *verktøy* som måler", document: "Rapport", line: 1044 },
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
      items: [
        aTask("T1"),
        aTask("T2", { scope: ["7.4"], planLevel: null }),
        aTask("T3"),
        aTask("T4", { scope: ["2"] }),
      ],
    },
  ],
  [
    "2026-01-20",
    "p1",
    { edit: "adopt", item: "T1", body: "kommunestyret", caseNumber: "33/26", decidedOn: "2026-01-20" },
  ],
  ["2026-01-20", "p1", { edit: "decline", item: "T2", reason: "Dekkes av kommuneplanen", decidedOn: "2026-01-20" }],
  ["2026-01-21", "p1", { edit: "assign", item: "T1", role: "HR-sjef", person: "p2" }],
  ["2026-02-10", "p2", { edit: "tick", item: "T1" }],
  ["2026-02-12", "p1", { edit: "verify", item: "T1", note: null }],
  ["2026-02-20", "p2", { edit: "schedule", item: "T3", start: null, due: "2026-06-01" }],
];

export const reportPlan = aPlanAfter(happenings);

/** p1 was erased. */
export const nameInReport = (person: string): string | undefined => (person === "p2" ? "Kari" : undefined);
