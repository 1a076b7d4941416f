// Resident memory of the process when thousands of questions have been answered.
import type { MeasuredBenchmark } from "../benchmark.js";
import { slackFigures } from "../slack/slack-figures.js";

export function slackRss(): MeasuredBenchmark {
  const name = "slack/rss";
  return {
    name,
    ratioUnder: 2.5,
    measure: async () => {
      const { kompass, bare } = await slackFigures();
      const baseline = { name: "bare Bolt", median: bare.memory };
      return { name, unit: "MB", median: kompass.memory, runs: 1, baseline, ratio: kompass.memory / bare.memory };
    },
  };
}
