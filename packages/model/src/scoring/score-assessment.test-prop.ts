// Laws of score cards.
import fc from "fast-check";
import { expect, test } from "vitest";
import type { AssessmentDocument } from "../assessment/assessment.js";
import { nodesBelow } from "../framework/lookup.js";
import { one, sum, zero } from "../numbers/exact.js";
import { contains, point, sumIntervals } from "../numbers/interval.js";
import { anyOrderOf } from "../testing/any-completion.js";
import { anyFramework, anyPrintedEvaluation, anyResponses } from "../testing/arbitraries.js";
import { reconcileAssessment } from "./reconcile.js";
import { scoreAssessment } from "./score-assessment.js";
import { officialPoints, officialRange } from "./score-card.js";
import { intervalOf } from "./tally.js";
import { tallyResponses } from "./tally-responses.js";

const emptyAssessment: AssessmentDocument = {
  schemaVersion: 1,
  id: "empty",
  subject: { kind: "municipality", name: "Testkommune" },
  framework: { id: "" },
  period: null,
  language: "nb",
  sources: [],
  claims: [],
  names: [],
  findings: [],
  responses: [],
  tables: [],
  passages: [],
};

const pages = ["https://example.org/news", "https://example.org/council"];

/** Printed rows and areas, some missing, from the report and from two pages, with responses to some of the questions. */
const evaluated = anyFramework().chain((framework) =>
  fc
    .record({
      printed: anyPrintedEvaluation(framework),
      outside: fc.tuple(...pages.map(() => fc.tuple(anyPrintedEvaluation(framework), fc.boolean()))),
      responses: anyResponses(framework),
    })
    .map(({ printed, outside, responses }) => {
      const claims = outside.flatMap(([page, accepted], index) =>
        page.claims.map((claim) => ({ ...claim, id: `${claim.id}-${index}`, origin: pages[index] ?? "", accepted })),
      );
      const assessment: AssessmentDocument = { ...printed, claims: [...printed.claims, ...claims], responses };
      return { framework, assessment };
    }),
);

test("the order of claims and responses never matters", () => {
  const reordered = evaluated.chain(({ framework, assessment }) =>
    fc
      .tuple(anyOrderOf(assessment.claims), anyOrderOf(assessment.responses))
      .map(([claims, responses]) => ({ framework, assessment, other: { ...assessment, claims, responses } })),
  );
  fc.assert(
    fc.property(reordered, ({ framework, assessment, other }) => {
      const card = scoreAssessment(framework, assessment);
      expect(scoreAssessment(framework, other)).toEqual(card);
      const described = (from: AssessmentDocument) =>
        reconcileAssessment(framework, from, card).map(({ explanations, ...rest }) => ({
          ...rest,
          explanations: explanations.map((explanation) => ({
            ...explanation,
            contradictedBy: explanation.contradictedBy.toSorted(),
          })),
        }));
      expect(described(other)).toEqual(described(assessment));
    }),
  );
});

test("every score lies between zero and the maximum, what it may have been lies there too, and coverage is a share", () => {
  fc.assert(
    fc.property(evaluated, ({ framework, assessment }) => {
      for (const { maximum, declared, computed } of scoreAssessment(framework, assessment).nodes.values()) {
        const whole = { lo: zero, hi: maximum };
        const ends = [declared?.interval, computed?.interval, computed?.unrounded].flatMap((interval) =>
          interval ? [interval.lo, interval.hi] : [],
        );
        expect(ends.every((value) => contains(whole, value))).toBe(true);
        expect(contains({ lo: zero, hi: one }, computed?.coverage ?? zero)).toBe(true);
      }
    }),
  );
});

test("the official score lies within what it may have been", () => {
  fc.assert(
    fc.property(evaluated, ({ framework, assessment }) => {
      for (const node of scoreAssessment(framework, assessment).nodes.values()) {
        const points = officialPoints(node);
        const range = officialRange(node);
        expect(points && range ? contains(range, points) : points === range).toBe(true);
      }
    }),
  );
});

test("without printed rows the card says what the tallies say", () => {
  const responded = anyFramework().chain((framework) =>
    anyResponses(framework).map((responses) => ({ framework, responses })),
  );
  fc.assert(
    fc.property(responded, ({ framework, responses }) => {
      const assessment = { ...emptyAssessment, framework: { id: framework.id }, responses };
      const tallies = tallyResponses(framework, responses);
      for (const { ref, computed } of scoreAssessment(framework, assessment).nodes.values()) {
        const tally = tallies.get(ref);
        expect(computed === undefined || tally !== undefined).toBe(true);
        expect(computed?.interval).toEqual(computed && tally && intervalOf(tally));
        expect(computed?.unrounded).toEqual(computed?.interval);
      }
    }),
  );
});

test("a question's reasons add up to its points", () => {
  fc.assert(
    fc.property(evaluated, ({ framework, assessment }) => {
      for (const question of scoreAssessment(framework, assessment).questions.values()) {
        if (question.status !== "answered" && question.status !== "open") continue;
        const least = sum(question.because.map(({ points }) => points));
        expect(question.status === "answered" ? question.points : question.points.lo).toEqual(least);
      }
    }),
  );
});

test("printed rows add up to their area, and so does what they may have been", () => {
  const printed = anyFramework().chain((framework) =>
    anyPrintedEvaluation(framework).map((assessment) => ({ framework, assessment })),
  );
  fc.assert(
    fc.property(printed, ({ framework, assessment }) => {
      const { nodes } = scoreAssessment(framework, assessment);
      for (const { ref, level, computed } of nodes.values()) {
        if (level !== "area" || !computed) continue;
        const parts = nodesBelow(framework, ref, "subarea").map((part) => {
          const declared = nodes.get(part.ref)?.declared;
          const open = { lo: zero, hi: part.maximum ?? zero };
          return { interval: declared ? point(declared.points) : open, unrounded: declared?.interval ?? open };
        });
        expect(computed.interval).toEqual(sumIntervals(parts.map(({ interval }) => interval)));
        expect(computed.unrounded).toEqual(sumIntervals(parts.map(({ unrounded }) => unrounded)));
      }
    }),
  );
});
