// Frameworks, responses and printed evaluations of every shape, for laws that must hold for all of them.
import fc from "fast-check";
import type { AssessmentDocument, Response } from "../assessment/assessment.js";
import { defineFramework } from "../framework/define-framework.js";
import type { Framework } from "../framework/framework.js";
import { nodesOfLevel } from "../framework/lookup.js";
import { toNumber } from "../numbers/exact.js";
import { anAssessment, type PrintedScore } from "./assessment-builder.js";
import { aFrameworkDocument } from "./framework-builder.js";

const dimensions = ["system", "scope", "result"] as const;
const weights = [
  { system: "1/3", scope: "1/3", result: "1/3" },
  { system: "1/2", scope: "3/10", result: "1/5" },
  { system: "2/7", scope: "4/7", result: "1/7" },
];
const levels = [
  ["0", "1"],
  ["0", "1/2", "1"],
  ["0", "1/5", "2/5", "3/5", "4/5", "1"],
  ["0", "1/7", "0.4", "1"],
];

/** One to three perspectives with one or two areas each, up to three sub-areas an area and three questions a sub-area. */
export function anyFramework(): fc.Arbitrary<Framework> {
  const question = fc.option(fc.integer({ min: 1, max: 9 }), { nil: null });
  const subarea = fc.record({ spare: fc.integer({ min: 0, max: 5 }), questions: fc.array(question, { maxLength: 3 }) });
  const area = fc.array(subarea, { minLength: 1, maxLength: 3 });
  const perspective = fc.array(area, { minLength: 1, maxLength: 2 });
  return fc
    .record({
      perspectives: fc.array(perspective, { minLength: 1, maxLength: 3 }),
      weights: fc.constantFrom(...weights),
      levels: fc.constantFrom(...levels),
      notApplicable: fc.constantFrom("rescale" as const, "zero" as const),
    })
    .map((shape) => {
      const perspectives: Record<string, string[]> = {};
      const subareas: Record<string, string> = {};
      const questions: Record<string, string | null> = {};
      let number = 0;
      for (const [at, areas] of shape.perspectives.entries()) {
        const list: string[] = [];
        for (const parts of areas) {
          number += 1;
          list.push(String(number));
          for (const [index, part] of parts.entries()) {
            const ref = `${number}.${index + 1}`;
            subareas[ref] = String(
              part.questions.reduce<number>((worth, maximum) => worth + (maximum ?? 0), part.spare + 1),
            );
            for (const [order, maximum] of part.questions.entries()) {
              questions[`${ref}.${order + 1}`] = maximum === null ? null : String(maximum);
            }
          }
        }
        perspectives["ABC"[at] ?? "Z"] = list;
      }
      return defineFramework(aFrameworkDocument({ ...shape, perspectives, subareas, questions }));
    });
}

/** Responses to some of a framework's questions: levels, open dimensions, questions that don't apply. */
export function anyResponses(framework: Framework): fc.Arbitrary<readonly Response[]> {
  const ids = [...(framework.dimensions[0]?.levels.keys() ?? [])];
  const perQuestion = nodesOfLevel(framework, "question").map(({ ref: question }) =>
    fc.oneof(
      { weight: 1, arbitrary: fc.constant<readonly Response[]>([]) },
      { weight: 1, arbitrary: fc.constant<readonly Response[]>([{ question, state: "not-applicable" }]) },
      {
        weight: 4,
        arbitrary: fc
          .tuple(...dimensions.map(() => fc.option(fc.constantFrom(...ids), { nil: undefined })))
          .map((chosen) =>
            chosen.flatMap((level, index): readonly Response[] => {
              const dimension = dimensions[index];
              return level === undefined || !dimension ? [] : [{ question, dimension, level }];
            }),
          ),
      },
    ),
  );
  return fc.tuple(...perQuestion).map((responses) => responses.flat());
}

/** A printed evaluation: one decimal for every sub-area, area scores that agree with them or not. */
export function anyPrintedEvaluation(framework: Framework): fc.Arbitrary<AssessmentDocument> {
  const printedFor = (level: "area" | "subarea", decimals: number) =>
    nodesOfLevel(framework, level).map(({ ref: target, maximum }) => {
      const most = maximum ? toNumber(maximum) : 0;
      const steps = most * 10 ** decimals;
      return fc.option(
        fc.integer({ min: 0, max: steps }).map((step): PrintedScore => {
          const digits = step.toString().padStart(decimals + 1, "0");
          const text = decimals === 0 ? digits : `${digits.slice(0, -decimals)},${digits.slice(-decimals)}`;
          return { target, printed: text, maximum: most };
        }),
        { nil: undefined, freq: 12 },
      );
    });
  return fc
    .tuple(...printedFor("area", 0), ...printedFor("subarea", 1))
    .map((scores) => anAssessment(framework.id, { printed: scores.filter((score) => score !== undefined) }));
}
