// Answers a second with so many questions at once.
import type { MeasuredBenchmark } from "../benchmark.js";
import { type AtOnce, slackFigures } from "../slack/slack-figures.js";

const slackRate = (atOnce: AtOnce) => (): MeasuredBenchmark => {
  const name = `slack/rate-${atOnce}`;
  return {
    name,
    atLeast: 200,
    measure: async () => {
      const { kompass, bare } = await slackFigures();
      const { perSecond, answers } = kompass.asked[atOnce];
      const plain = bare.asked[atOnce].perSecond;
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
};

export const slackRate16 = slackRate(16);
export const slackRate64 = slackRate(64);
