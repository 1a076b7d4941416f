// From the characters of the example's assessment document to a checked value.
import { parseAssessment } from "@kompass/model";
import type { Benchmark } from "../benchmark.js";
import { readExampleAssessment } from "../example.js";

export function parseExample(): Benchmark {
  const text = readExampleAssessment();
  return {
    name: "parse-assessment",
    run: () => parseAssessment(JSON.parse(text)),
    baseline: { name: "JSON.parse", run: () => JSON.parse(text) },
  };
}
