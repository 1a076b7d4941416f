// Counts tests over several runs of the same suite and names those that failed: one that failed in any run has failed.
import { relative } from "node:path";

/** What we read of vitest's JSON report. */
export interface TestReport {
  readonly testResults: readonly {
    readonly name: string;
    /** "failed" with no assertions where a file could not be loaded. */
    readonly status: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages?: readonly string[];
    }[];
  }[];
}

export interface TestCount {
  readonly passed: number;
  /** The file's path from the root, then the test's name and what it said first; the path alone where the file could not be loaded. */
  readonly failed: readonly string[];
}

export function countTests(reports: readonly TestReport[], root: string): TestCount {
  const tests = new Set<string>();
  const failed = new Map<string, string>();
  for (const { testResults } of reports) {
    for (const { name, status, assertionResults } of testResults) {
      const record = (test: string, outcome: string, shown: string) => {
        if (outcome !== "passed" && outcome !== "failed") return;
        tests.add(test);
        if (outcome === "failed") failed.set(test, shown);
      };
      const file = relative(root, name);
      if (assertionResults.length === 0) record(name, status, file);
      assertionResults.forEach((test, index) => {
        record(
          `${name} ${index}`,
          test.status,
          [file, test.fullName, test.failureMessages?.[0]?.split("\n")[0]].filter(Boolean).join(": "),
        );
      });
    }
  }
  return { passed: tests.size - failed.size, failed: [...failed.values()] };
}
