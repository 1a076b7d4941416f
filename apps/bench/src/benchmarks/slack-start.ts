// From the start of the process until it answers.
import type { MeasuredBenchmark } from "../benchmark.js";
import { slackFigures } from "../slack/slack-figures.js";

export function slackStart(): MeasuredBenchmark {
  const name = "slack/start";
  return {
    name,
    ratioUnder: 3,
    measure: async () => {
      const { kompass, bare } = await slackFigures();
      const baseline = { name: "bare Bolt", median: bare.start };
      return { name, unit: "ms", median: kompass.start, runs: 5, baseline, ratio: kompass.start / bare.start };
    },
  };
}
