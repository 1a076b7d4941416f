// Every message and window about bringing an assessment in every language, as Slack gets it.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { validateMessage, validateModal } from "@kompass/block-kit";
import { kommunekompasset2020 } from "@kompass/framework-2020";
import { importReport } from "@kompass/importers";
import { defineFramework, type Locale, locales } from "@kompass/model";
import { describe, expect, test } from "vitest";
import type { BroughtReport, WaitingReport } from "../../intake/brought-report.js";
import { emptyShelf, type Shelf, type Shelved } from "../../intake/shelf.js";
import { greetingView } from "./greeting-view.js";
import { reportCard } from "./report-card.js";
import { settleReportModal } from "./settle-report-modal.js";
import { removalView, shelfView } from "./shelf-view.js";

const source = readFileSync(createRequire(import.meta.url).resolve("@kompass/example-midtre-gauldal-2023/source.txt"));
const framework = defineFramework(kommunekompasset2020);
const imported = importReport(source, { framework, title: "midtre-gauldal-2023.txt" });

const report = (locale: Locale, state: BroughtReport["state"]): BroughtReport => ({
  ...{ fileName: "midtre <gauldal> & 2023.txt", locale, broughtAt: 0, state },
});
const waiting = (locale: Locale): WaitingReport => {
  const state = { is: "waiting" as const, ...imported };
  return { ...report(locale, state), state };
};

const shelved = (id: string, period: number | null): Shelved => ({
  ...{ id, subject: "Midtre Gauldal", period, fileName: "rapport.txt", loadedAt: "2026-01-05T09:00:00.000Z", by: "p1" },
  settled: { findings: 3, discrepancies: ["2"] },
});
const shelf: Shelf = { assessments: [shelved("a", 2023), shelved("b", 2019), shelved("c", null)], chosen: "b" };

const messages = {
  "a report that waits": (locale: Locale) => reportCard("r-1", waiting(locale), shelf),
  "a report that was loaded": (locale: Locale) =>
    reportCard("r-1", report(locale, { is: "loaded", name: "Midtre Gauldal 2023", findings: 105 }), shelf),
  "a report that was dropped": (locale: Locale) => reportCard("r-1", report(locale, { is: "dropped" }), shelf),
  "what there is, for who administers": (locale: Locale) => shelfView(shelf, "", { locale, mayAdminister: true }),
  "what there is, for everybody else": (locale: Locale) => shelfView(shelf, "", { locale, mayAdminister: false }),
  "nothing of their own": (locale: Locale) =>
    shelfView(emptyShelf, "Midtre Gauldal 2023", { locale, mayAdminister: true }),
  "before one is removed": (locale: Locale) => removalView(shelved("a", 2023), locale),
  greeting: (locale: Locale) => greetingView("Midtre Gauldal 2023", locale),
} as const;

describe.each(locales)("in %s", (locale) => {
  test.each(Object.entries(messages))("%s", (_, view) => {
    const message = view(locale);
    expect(validateMessage(message)).toEqual([]);
    expect(message).toMatchSnapshot();
  });

  test("the window in which a report is confirmed", () => {
    const modal = settleReportModal("r-1", waiting(locale));
    expect(validateModal(modal)).toEqual([]);
    expect(modal).toMatchSnapshot();
  });
});
