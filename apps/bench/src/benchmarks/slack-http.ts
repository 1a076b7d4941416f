// Event in, answer out over HTTP, beside a bare Bolt app that echoes: so many questions at once.
import type { MeasuredBenchmark } from "../benchmark.js";
import { quantile } from "../slack/ask-app.js";
import { type AtOnce, slackFigures } from "../slack/slack-figures.js";

const slackHttp = (atOnce: AtOnce, promised: Partial<MeasuredBenchmark>) => (): MeasuredBenchmark => {
  const name = `slack/http-${atOnce}`;
  return {
    name,
    ...promised,
    measure: async () => {
      const { kompass, bare } = await slackFigures();
      const { answers } = kompass.asked[atOnce];
      const median = quantile(answers, 0.5);
      const plain = quantile(bare.asked[atOnce].answers, 0.5);
      return {
        name,
        unit: "ms",
        median,
        p99: quantile(answers, 0.99),
        runs: answers.length,
        baseline: { name: "bare Bolt", median: plain },
        ratio: median / plain,
      };
    },
  };
};

/** In milliseconds: at most so much above the bare app at the median. */
export const slackHttp1 = slackHttp(1, { aboveBaseline: 5 });
export const slackHttp16 = slackHttp(16, { p99Under: 1_000 });
export const slackHttp64 = slackHttp(64, { p99Under: 1_000 });
