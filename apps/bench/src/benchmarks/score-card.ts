// The whole score card of a fully answered assessment: points, intervals, coverage and the reason of every level.
import { scoreAssessment } from "@kompass/model";
import type { Benchmark } from "../benchmark.js";
import { floatCard, floatTree } from "../float-scores.js";
import { fullAssessment } from "../full-assessment.js";

export function scoreCard(): Benchmark {
  const { framework, assessment } = fullAssessment();
  const tree = floatTree(framework, assessment.responses);
  return {
    name: "score/card",
    run: () => scoreAssessment(framework, assessment),
    baseline: { name: "float loops", run: () => floatCard(tree) },
    under: 0.5,
  };
}
