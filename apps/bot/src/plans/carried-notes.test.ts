// A plan that was made for one edition, seen when the next one is in use.
import { type Review, reviewAssessment } from "@kompass/findings";
import { anItem, aPlanAfter } from "@kompass/findings/testing";
import { kommunekompasset2020 } from "@kompass/framework-2020";
import { defineFramework, parseAssessment } from "@kompass/model";
import { expect, test } from "vitest";
import { checklistCardKind } from "../cards/checklist-card.js";
import { loadExampleReview } from "../load-example-review.js";
import { readTertial } from "../reports/tertial-report.js";
import { openTestStorage } from "../testing/connect.js";
import { reportPlan } from "../testing/report-plan.js";
import { carriedNotes } from "./carried-notes.js";
import { checklistKind } from "./checklist-document.js";

/** The edition of 2026: 5.2 and 5.3 have changed places, and 7.4 bears the name of 7.3, which is nowhere else. */
function nextRound(): Review {
  const document = structuredClone(kommunekompasset2020) as unknown as {
    edition: string;
    texts: Record<string, Record<string, { title: string }>>;
  };
  document.edition = "2026";
  for (const texts of Object.values(document.texts)) {
    const title = (ref: string): string => texts[ref]?.title ?? ref;
    const named = { "5.2": title("5.3"), "5.3": title("5.2"), "7.4": title("7.3"), "7.3": "Noe helt nytt" };
    for (const [ref, name] of Object.entries(named)) texts[ref] = { ...texts[ref], title: name };
  }
  const framework = defineFramework(document as unknown as Parameters<typeof defineFramework>[0]);
  const round = {
    ...{ id: "round-2026", subject: { name: "Midtre Gauldal" }, framework: { id: framework.id }, period: 2026 },
    ...{ claims: [], findings: [] },
  };
  return reviewAssessment(framework, parseAssessment(round));
}

const reviews = [nextRound(), loadExampleReview()] as const;
const { items } = reportPlan.plan;
const cites = items[0]?.cites ?? [];
const item = anItem("T1", { scope: ["5.2"], cites, checklist: "c1" });
const inChecklist = aPlanAfter([["2026-01-05", "p1", { edit: "add-items", items: [item] }]]);

test("what has moved and what is gone is told once, in the reader's language", () => {
  expect(carriedNotes(items, reviews, "nb")).toEqual([
    "5.2 Medarbeidernes fokus på service er nå 5.3 Medarbeidernes fokus på service i 2026-utgaven.",
    "7.4 Likeverd og mangfold finnes ikke i 2026-utgaven. Punktene beholder det de bygger på.",
  ]);
  expect(carriedNotes(items, reviews, "en")[0]).toMatch(/^5\.2 .+ is now 5\.3 .+ in the 2026 edition\.$/);
});

test("nothing is told where the edition is the same", () => {
  expect(carriedNotes(items, [loadExampleReview()], "nb")).toEqual([]);
  expect(carriedNotes(items, [loadExampleReview(), loadExampleReview()], "nb")).toEqual([]);
});

test("the tertial report and the card of a checklist say so, and the items cite what they cited", async () => {
  const storage = await openTestStorage();
  const read = <Result>(work: Parameters<typeof storage.inTenant<Result>>[1]) => storage.inTenant("T1", work);
  const reviewsOf = async () => reviews;
  await read(async ({ plans, documents }) => {
    const [entry] = inChecklist.log;
    if (entry !== undefined) await plans.append(entry, inChecklist.plan);
    await documents.write(checklistKind, "c1", { scope: "5.2", title: "5.2 Medarbeidernes fokus", locale: "nb" }, 0);
  });
  const tree = await readTertial({ from: "2026-01-01", to: "2026-04-30", locale: "nb" }, { read, reviewsOf });
  expect(tree.blocks[0]).toMatchObject({ kind: "paragraph", text: expect.stringContaining("er nå 5.3") });
  expect(JSON.stringify(tree.blocks)).toContain("Tabellene bruker numrene som punktene ble laget med");
  const plan = await read(({ plans }) => plans.read("plan"));
  expect(plan.items[0]?.cites).toEqual(items[0]?.cites);
  const card = await read((store) => checklistCardKind.show("c1", store, new Date("2026-03-01T09:00:00Z"), reviewsOf));
  expect(card?.text).toContain("Sjekkliste: 5.2 Medarbeidernes fokus");
  expect(card?.text).toContain("5.2 Medarbeidernes fokus på service er nå 5.3");
  expect(JSON.stringify(card?.blocks)).toContain("i 2026-utgaven");
});
