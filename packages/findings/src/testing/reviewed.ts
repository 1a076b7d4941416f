// A small framework with words, and findings to hang on it, for tests.
import { type AssessmentDocument, defineFramework, type FindingCategory, parseAssessment } from "@kompass/model";
import { aFrameworkDocument } from "@kompass/model/testing";

const maxima: Readonly<Record<string, number>> = { "1": 100, "1.4": 40 };

const document = aFrameworkDocument({
  perspectives: { A: ["1"] },
  subareas: { "1.1": "20", "1.2": "20", "1.3": "20", "1.4": "40" },
});

const texts = {
  "1.1": { title: "Strategi for service", keywords: ["servicepolicy", "strategi"] },
  "1.2": { title: "Medarbeidernes fokus på service", keywords: ["brukermøte", "opplæring", "medarbeider"] },
  "1.3": { title: "Informasjon og tilgjengelighet", keywords: ["nettside", "skjema", "chatbot"] },
  "1.4": { title: "Mulighet til å påvirke", keywords: ["brukerråd", "medvirkning"] },
};

export const serviceFramework = defineFramework({
  ...document,
  baseLocale: "nb",
  locales: ["nb"],
  texts: {
    nb: {
      ...document.texts.en,
      ...Object.fromEntries(
        Object.entries(texts).map(([ref, text]) => [ref, { ...text, aliases: [], provenance: "stated" }]),
      ),
    },
  },
});

export interface Remark {
  readonly category: FindingCategory;
  readonly text: string;
}

/** Printed points by sub-area, of the maxima above, and remarks on area 1. */
export function anAssessmentWith(
  points: Readonly<Record<string, number>>,
  remarks: readonly Remark[],
): AssessmentDocument {
  const letters = { strength: "S", challenge: "U", weakness: "V" } as const;
  return parseAssessment({
    id: "test",
    subject: { name: "Testkommune" },
    framework: { id: serviceFramework.id },
    period: 2023,
    claims: Object.entries(points).map(([target, value]) => ({
      id: `C-${target}`,
      target,
      value,
      max: maxima[target] ?? 20,
      printed: String(value),
      origin: "document",
      line: 1,
    })),
    findings: remarks.map(({ category, text }, index) => ({
      id: `F1-${letters[category]}-${String(index + 1).padStart(2, "0")}`,
      category,
      area: "1",
      text,
      categoryBasis: "manual",
      confidence: 1,
      line: index + 1,
    })),
  });
}
