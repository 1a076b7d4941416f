// The exact points of every node of a fully answered assessment.
import { tallyResponses } from "@kompass/model";
import type { Benchmark } from "../benchmark.js";
import { floatPoints, floatTree } from "../float-scores.js";
import { fullAssessment } from "../full-assessment.js";

export function scorePoints(): Benchmark {
  const { framework, assessment } = fullAssessment();
  const tree = floatTree(framework, assessment.responses);
  return {
    name: "score/points",
    run: () => tallyResponses(framework, assessment.responses),
    baseline: { name: "float loops", run: () => floatPoints(tree, new Map()) },
    under: 0.05,
  };
}
