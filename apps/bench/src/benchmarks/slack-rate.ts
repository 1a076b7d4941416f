// Answers a second with 64 questions at once.
import type { MeasuredBenchmark } from "../benchmark.js";
import { slackFigures } from "../slack/slack-figures.js";

export function slackRate(): MeasuredBenchmark {
  const name = "slack/http-rate";
  return {
    name,
    atLeast: 200,
    measure: async () => {
      const { kompass, bare } = await slackFigures();
      const { perSecond, answers } = kompass.asked[64];
      const plain = bare.asked[64].perSecond;
      return {
        name,
        unit: "per-second",
        median: perSecond,
        runs: answers.length,
        baseline: { name: "bare Bolt", median: plain },
        ratio: perSecond / plain,
      };
    },
  };
}
