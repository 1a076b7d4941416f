// Prints which tests the last runs failed and how many they passed, from vitest's own reports; fails when none ran.
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { countTests, type TestReport } from "./test-count/count-tests.ts";

const root = join(import.meta.dirname, "..");
const reports = globSync(join(root, "node_modules/.vitest/*.json")).map(
  (path): TestReport => JSON.parse(readFileSync(path, "utf8")),
);
const { passed, failed } = countTests(reports, root);

for (const test of failed) console.log(`failed: ${test}`);
console.log(`${passed} passed, ${failed.length} failed`);
if (passed === 0 || failed.length > 0) process.exitCode = 1;
