// From the bytes of the example's text layer to an assessment with its problems.

import { kommunekompasset2020 } from "@kompass/framework-2020";
import { importReport } from "@kompass/importers";
import { defineFramework } from "@kompass/model";
import type { Benchmark } from "../benchmark.js";
import { readExampleText } from "../example.js";

export function importText(): Benchmark {
  const bytes = readExampleText();
  const framework = defineFramework(kommunekompasset2020);
  return {
    name: "import-text",
    run: () => importReport(bytes, { framework }),
    baseline: { name: "decode and split lines", run: () => new TextDecoder().decode(bytes).split("\n") },
    under: 100,
  };
}
