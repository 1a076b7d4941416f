// Counts tests over several runs of the same suite: one that failed in any run has failed.

/** What we read of vitest's JSON report. */
export interface TestReport {
  readonly testResults: readonly {
    readonly name: string;
    /** "failed" with no assertions where a file could not be loaded. */
    readonly status: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

export interface TestCount {
  readonly passed: number;
  readonly failed: number;
}

export function countTests(reports: readonly TestReport[]): TestCount {
  const passedByTest = new Map<string, boolean>();
  const record = (test: string, passed: boolean) => passedByTest.set(test, passed && passedByTest.get(test) !== false);
  for (const { testResults } of reports) {
    for (const { name, status, assertionResults } of testResults) {
      if (assertionResults.length === 0) record(name, status === "passed");
      assertionResults.forEach((test, index) => {
        if (test.status === "passed" || test.status === "failed") record(`${name} ${index}`, test.status === "passed");
      });
    }
  }
  const failed = [...passedByTest.values()].filter((passed) => !passed).length;
  return { passed: passedByTest.size - failed, failed };
}
