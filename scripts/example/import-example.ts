// The example assessment: what the importer makes of the report and the decisions, and one published claim more.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { kommunekompasset2020 } from "@kompass/framework-2020";
import { importReport, parseDecisions } from "@kompass/importers";
import { type AssessmentDocument, defineFramework, parseAssessment } from "@kompass/model";

export const exampleFolder = join(import.meta.dirname, "../../examples/midtre-gauldal-2023");

/** The report prints no total; the municipality's own page does. Nobody has accepted it yet, so it decides nothing. */
const publishedTotal = {
  id: "C-total-published",
  target: "total",
  value: 554,
  max: 800,
  printed: "554",
  origin: "https://www.mgk.no/aktuelt/svaert-gode-resultater-i-kommunekompasset",
  line: null,
  accepted: false,
};

export function importExample(): AssessmentDocument {
  const { assessment } = importReport(readFileSync(join(exampleFolder, "source.txt")), {
    framework: defineFramework(kommunekompasset2020),
    title: "Kommunekompasset, Midtre Gauldal 2023",
    id: "midtre-gauldal-2023",
    period: 2023,
    decisions: parseDecisions(JSON.parse(readFileSync(join(exampleFolder, "decisions.json"), "utf8"))),
  });
  return parseAssessment({ ...assessment, claims: [...assessment.claims, publishedTotal] });
}
