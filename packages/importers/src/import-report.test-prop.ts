import { type AssessmentDocument, locales, parseAssessment } from "@kompass/model";
import { anyFramework, anyPrintedEvaluation } from "@kompass/model/testing";
import fc from "fast-check";
import { expect, test } from "vitest";
import { importReport } from "./import-report.js";
import { generateDeck } from "./testing/generate-deck.js";
import { knownFramework } from "./testing/known-framework.js";
import { renderDeck } from "./testing/render-deck.js";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const anyDeck = fc
  .record({
    seed: fc.nat(),
    language: fc.constantFrom(...locales),
    wording: fc.constantFrom("neutral" as const, "telling" as const),
    type: fc.constantFrom("proportional" as const, "fixed" as const),
  })
  .map((wishes) => generateDeck(knownFramework, wishes));

/** What a report says, without where it says it and how sure the reader is. */
const said = ({ subject, period, language, claims, findings }: AssessmentDocument) => ({
  subject,
  period,
  language,
  claims: claims.map(({ target, printed, max, value }) => ({ target, printed, max, value })),
  findings: findings
    .map(({ id, area, category, text }) => ({ id, area, category, text }))
    .sort((a, b) => (a.id < b.id ? -1 : 1)),
});

test("every generated deck gives back its scores and its findings word for word", () => {
  fc.assert(
    fc.property(anyDeck, (deck) => {
      const { assessment } = importReport(bytesOf(deck.text), { framework: knownFramework });
      expect(assessment.claims.map(({ target, printed, max }) => ({ target, printed, max }))).toEqual(deck.claims);
      expect(assessment.findings.map(({ area, text }) => ({ area, text }))).toEqual(
        deck.findings.map(({ area, text }) => ({ area, text })),
      );
      expect({ name: assessment.subject.name, year: assessment.period, language: assessment.language }).toEqual({
        name: deck.subject,
        year: deck.year,
        language: deck.language,
      });
    }),
    { numRuns: 60, seed: 1 },
  );
});

test("what was imported, written as text and imported again, says the same", () => {
  fc.assert(
    fc.property(anyDeck, (deck) => {
      const { assessment } = importReport(bytesOf(deck.text), { framework: knownFramework });
      const again = importReport(bytesOf(renderDeck(assessment)), { framework: knownFramework });
      expect(said(again.assessment)).toEqual(said(assessment));
    }),
    { numRuns: 30, seed: 2 },
  );
});

test("printed scores of any framework come back as they were printed, area by area", () => {
  const evaluation = anyFramework().chain((framework) =>
    anyPrintedEvaluation(framework).map((assessment) => ({ framework, assessment })),
  );
  const byTarget = (document: AssessmentDocument) =>
    Object.fromEntries(said(document).claims.map((claim) => [claim.target, claim]));
  fc.assert(
    fc.property(evaluation, ({ framework, assessment }) => {
      const again = importReport(bytesOf(renderDeck(assessment)), { framework });
      expect(byTarget(again.assessment)).toEqual(byTarget(assessment));
    }),
    { numRuns: 100, seed: 3 },
  );
});

test("any text at all gives an assessment that is valid, and problems with lines that are there", () => {
  const word = fc.constantFrom(
    "5.2",
    "5.",
    "Område",
    "5",
    "Fokusområde",
    "Styrker",
    "Svakheter",
    "⬧",
    "•",
    "-",
    "2023",
    "SUM",
    "3,3",
    "20",
    "1 200",
    "-300",
    "A.",
    "Har ikke",
    "men",
    "\n",
    "\n\n\n",
    "\f",
    "\t",
    "(i kroner)",
    "og",
  );
  const anyText = fc.oneof(
    fc.array(word, { maxLength: 200 }).map((words) => words.join(" ")),
    fc.string({ unit: "binary", maxLength: 500 }),
  );
  fc.assert(
    fc.property(anyText, (text) => {
      fc.pre(text.trim() !== "" && !text.includes("\0"));
      const { assessment, problems } = importReport(bytesOf(text), { framework: knownFramework });
      expect(parseAssessment(assessment)).toEqual(assessment);
      const lines = text.replace(/\r\n?/g, "\n").split("\n").length;
      expect(problems.every(({ line }) => line === undefined || (line >= 1 && line <= lines))).toBe(true);
    }),
    { numRuns: 400, seed: 4 },
  );
});

test("Windows line ends, a byte order mark and both change nothing but the digest of the bytes", () => {
  fc.assert(
    fc.property(anyDeck, fc.boolean(), fc.boolean(), (deck, windows, marked) => {
      const text = (marked ? "\ufeff" : "") + (windows ? deck.text.replaceAll("\n", "\r\n") : deck.text);
      const plain = importReport(bytesOf(deck.text), { framework: knownFramework });
      const other = importReport(bytesOf(text), { framework: knownFramework });
      const [source] = plain.assessment.sources;
      expect({ ...other.assessment, sources: [{ ...other.assessment.sources[0], digest: source?.digest }] }).toEqual(
        plain.assessment,
      );
      expect(other.problems).toEqual(plain.problems);
    }),
    { numRuns: 20, seed: 5 },
  );
});
