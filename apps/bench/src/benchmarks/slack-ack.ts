// How long Slack waits for its acknowledgement with so many questions at once: Slack gives an app three seconds.
import type { MeasuredBenchmark } from "../benchmark.js";
import { quantile } from "../slack/ask-app.js";
import { type AtOnce, slackFigures } from "../slack/slack-figures.js";

const slackAck = (atOnce: AtOnce) => (): MeasuredBenchmark => {
  const name = `slack/ack-${atOnce}`;
  return {
    name,
    slowestUnder: 500,
    measure: async () => {
      const { kompass, bare } = await slackFigures();
      const { acknowledgements } = kompass.asked[atOnce];
      const median = quantile(acknowledgements, 0.5);
      const plain = quantile(bare.asked[atOnce].acknowledgements, 0.5);
      return {
        name,
        unit: "ms",
        median,
        slowest: quantile(acknowledgements, 1),
        runs: acknowledgements.length,
        baseline: { name: "bare Bolt", median: plain },
        ratio: median / plain,
      };
    },
  };
};

export const slackAck16 = slackAck(16);
export const slackAck64 = slackAck(64);
