// Counts what vitest reports, and nothing else.
import { describe, expect, test } from "vitest";
import { countTests, type TestReport } from "./count-tests.ts";

const report = (...statuses: string[]): TestReport => ({
  testResults: [
    {
      name: "/root/a.test.ts",
      status: statuses.includes("failed") ? "failed" : "passed",
      assertionResults: statuses.map((status) => ({
        fullName: "same name",
        status,
        ...(status === "failed" && { failureMessages: ["Error: one is not two\n    at a.test.ts:1:1"] }),
      })),
    },
  ],
});

describe("countTests", () => {
  test("tests of the same name count each", () => {
    expect(countTests([report("passed", "passed", "failed")], "/root")).toEqual({
      passed: 2,
      failed: ["a.test.ts: same name: Error: one is not two"],
    });
  });

  test("a test of two runs counts once, as failed where one run failed it", () => {
    expect(countTests([report("passed", "passed"), report("passed", "failed")], "/root")).toEqual({
      passed: 1,
      failed: ["a.test.ts: same name: Error: one is not two"],
    });
    expect(countTests([report("failed"), report("passed")], "/root")).toEqual({
      passed: 0,
      failed: ["a.test.ts: same name: Error: one is not two"],
    });
  });

  test("a skipped test is neither passed nor failed", () => {
    expect(countTests([report("passed", "skipped", "todo")], "/root")).toEqual({ passed: 1, failed: [] });
  });

  test("a file that could not be loaded is a failure", () => {
    const broken = { testResults: [{ name: "/root/b.test.ts", status: "failed", assertionResults: [] }] };
    expect(countTests([broken, report("passed")], "/root")).toEqual({ passed: 1, failed: ["b.test.ts"] });
  });

  test("no report is no test", () => {
    expect(countTests([], "/root")).toEqual({ passed: 0, failed: [] });
  });
});
