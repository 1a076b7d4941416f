// A plan made in one edition, looked at in the next: made here by giving the 2020 edition's numbers other names.
import { kommunekompasset2020 } from "@kompass/framework-2020";
import { defineFramework, parseAssessment } from "@kompass/model";
import { expect, test } from "vitest";
import { reviewAssessment } from "../review-assessment.js";
import { anItem, aPlanAfter } from "../testing/plan.js";
import { carryOver } from "./carry-over.js";
import { movesBetween } from "./moves-between.js";

const first = defineFramework(kommunekompasset2020);

/** 5.2 and 5.3 change places, 5.5 becomes 5.4, what was 5.4 is gone, 7.4 gets another name. */
function secondEdition() {
  const document = structuredClone(kommunekompasset2020) as unknown as {
    edition: string;
    texts: Record<string, Record<string, { title: string }>>;
  };
  document.edition = "2026";
  for (const texts of Object.values(document.texts)) {
    const title = (ref: string): string => texts[ref]?.title ?? ref;
    const named = {
      "5.2": title("5.3"),
      "5.3": title("5.2"),
      "5.4": title("5.5"),
      "5.5": "Noe helt nytt",
      "7.4": `${title("7.4")} (ny)`,
    };
    for (const [ref, name] of Object.entries(named)) texts[ref] = { ...texts[ref], title: name };
  }
  return defineFramework(document as unknown as Parameters<typeof defineFramework>[0]);
}

test("what stands under another number has moved, and what stands nowhere is gone", () => {
  expect(movesBetween(first, secondEdition())).toEqual({ "5.2": ["5.3"], "5.3": ["5.2"], "5.4": [], "5.5": ["5.4"] });
  expect(movesBetween(first, first)).toEqual({});
});

test("in a new edition items keep their citations word for word, and moved sub-areas are shown as such", () => {
  const cites = [
    { ref: "5.2", assessment: "round-1", quote: null, document: "Rapport", line: 961 },
    { ref: "F5-V-01", assessment: "round-1", quote: "Ingen «verktøy» – som måler", document: "Rapport", line: 1044 },
  ];
  const scopes = ["5.2", "5.4", "7.4", "1.1"];
  const items = scopes.map((ref) => anItem(`T-${ref}`, { scope: [ref], cites }));
  const { plan } = aPlanAfter([["2026-01-05", "kari", { edit: "add-items", items }]]);
  const later = secondEdition();
  const round = parseAssessment({
    id: "round-2",
    subject: { name: "Testkommune" },
    framework: { id: later.id },
    period: 2026,
    claims: [],
    findings: [],
  });
  const carried = carryOver(plan, reviewAssessment(later, round), movesBetween(first, later));
  expect(carried.map(({ scope }) => scope[0])).toEqual([
    { was: "5.2", now: "moved", refs: ["5.3"] },
    { was: "5.4", now: "gone", refs: [] },
    { was: "7.4", now: "same", refs: ["7.4"] },
    { was: "1.1", now: "same", refs: ["1.1"] },
  ]);
  expect(carried.map(({ item }) => item.cites)).toEqual(scopes.map(() => cites));
  expect(carried.map(({ onlyInEarlierRound }) => onlyInEarlierRound)).toEqual(scopes.map(() => ["F5-V-01"]));
});
