// One answer as a whole process: start Node, load, read, review, answer, print, end.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Benchmark } from "../benchmark.js";

function runNode(parameters: readonly string[]): void {
  const { status, stderr } = spawnSync(process.execPath, parameters, { encoding: "utf8" });
  if (status !== 0) throw new Error(`node ${parameters.join(" ")} ended with ${status}: ${stderr}`);
}

export function answerColdProcess(): Benchmark {
  const commandLine = fileURLToPath(import.meta.resolve("@kompass/cli/main.js"));
  return {
    name: "answer/cold-process",
    run: () => runNode([commandLine, "ask", "Hva er vårt svakeste delområde?"]),
    baseline: { name: 'node -e ""', run: () => runNode(["-e", ""]) },
    under: 500,
    iterations: 15,
  };
}
