// How long Slack waits for its acknowledgement with 64 questions at once: Slack gives an app three seconds.
import type { MeasuredBenchmark } from "../benchmark.js";
import { quantile } from "../slack/ask-app.js";
import { slackFigures } from "../slack/slack-figures.js";

export function slackAck(): MeasuredBenchmark {
  const name = "slack/ack-64";
  return {
    name,
    slowestUnder: 500,
    measure: async () => {
      const { kompass, bare } = await slackFigures();
      const { acknowledgements } = kompass.asked[64];
      const median = quantile(acknowledgements, 0.5);
      const plain = quantile(bare.asked[64].acknowledgements, 0.5);
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
}
