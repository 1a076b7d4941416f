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
import { slackAck16, slackAck64 } from "./slack-ack.js";
import { slackHttp1, slackHttp16, slackHttp64 } from "./slack-http.js";
import { slackRate16, slackRate64 } from "./slack-rate.js";
import { slackRss } from "./slack-rss.js";
import { slackStart } from "./slack-start.js";

export const allBenchmarks: readonly (() => Benchmark)[] = [
  scorePoints,
  scoreCard,
  parseExample,
  importText,
  answerWarm,
  answerSlowest,
  answerManyAssessments,
  answerColdProcess,
  slackHttp1,
  slackHttp16,
  slackHttp64,
  slackRate16,
  slackRate64,
  slackAck16,
  slackAck64,
  slackStart,
  slackRss,
];
