// Every benchmark, in the order in which they run and are printed; each is prepared when its turn comes.
import type { Benchmark } from "../benchmark.js";
import { answerColdProcess } from "./answer-cold-process.js";
import { answerManyAssessments } from "./answer-many-assessments.js";
import { answerSlowest } from "./answer-slowest.js";
import { answerWarm } from "./answer-warm.js";
import { importText } from "./import-text.js";
import { parseExample } from "./parse-assessment.js";
import { scoreCard } from "./score-card.js";
import { scorePoints } from "./score-points.js";

export const allBenchmarks: readonly (() => Benchmark)[] = [
  scorePoints,
  scoreCard,
  parseExample,
  importText,
  answerWarm,
  answerSlowest,
  answerManyAssessments,
  answerColdProcess,
];
