// Counts what vitest reports, and nothing else.
import { describe, expect, test } from "vitest";
import { countTests, type TestReport } from "./count-tests.ts";

const report = (...statuses: string[]): TestReport => ({
  testResults: [
    {
      name: "a.test.ts",
      status: statuses.includes("failed") ? "failed" : "passed",
      assertionResults: statuses.map((status) => ({ fullName: "same name", status })),
    },
  ],
});

describe("countTests", () => {
  test("tests of the same name count each", () => {
    expect(countTests([report("passed", "passed", "failed")])).toEqual({ passed: 2, failed: 1 });
  });

  test("a test of two runs counts once, as failed where one run failed it", () => {
    expect(countTests([report("passed", "passed"), report("passed", "failed")])).toEqual({ passed: 1, failed: 1 });
    expect(countTests([report("failed"), report("passed")])).toEqual({ passed: 0, failed: 1 });
  });

  test("a skipped test is neither passed nor failed", () => {
    expect(countTests([report("passed", "skipped", "todo")])).toEqual({ passed: 1, failed: 0 });
  });

  test("a file that could not be loaded is a failure", () => {
    const broken = { testResults: [{ name: "b.test.ts", status: "failed", assertionResults: [] }] };
    expect(countTests([broken, report("passed")])).toEqual({ passed: 1, failed: 1 });
  });

  test("no report is no test", () => {
    expect(countTests([])).toEqual({ passed: 0, failed: 0 });
  });
});
