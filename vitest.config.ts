// One run for every test of the workspace; `--mode long` is the same run with more cases.
import { defineConfig } from "vitest/config";

export default defineConfig(({ mode }) => {
  const long = mode === "long";
  return {
    test: {
      include: ["**/*.test.{ts,tsx}", "**/*.test-prop.ts"],
      exclude: ["**/node_modules/**", "**/dist/**"],
      setupFiles: ["./vitest.setup.ts"],
      env: long ? { KOMPASS_LONG: "1" } : {},
      maxWorkers: "100%",
      testTimeout: long ? 120_000 : 60_000,
      hookTimeout: 60_000,
      reporters: ["default", ["json", { outputFile: `node_modules/.vitest/${long ? "long" : "test"}.json` }]],
    },
  };
});
