// Prints how many tests the last runs passed and failed, from vitest's own reports; fails when none ran.
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { countTests, type TestReport } from "./test-count/count-tests.ts";

const reports = globSync(join(import.meta.dirname, "../node_modules/.vitest/*.json")).map(
  (path): TestReport => JSON.parse(readFileSync(path, "utf8")),
);
const { passed, failed } = countTests(reports);

console.log(`${passed} passed, ${failed} failed`);
if (passed + failed === 0 || failed > 0) process.exitCode = 1;
