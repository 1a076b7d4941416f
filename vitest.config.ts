// One run for every test of the workspace; `--mode long` is the same run with more cases.
import { defineConfig } from "vitest/config";

/** They hold no state between tests, so that their files share what they have loaded. */
const pure = ["model", "block-kit", "framework-2020", "findings", "importers", "answers", "report"];
const purePackages = pure.map((name) => `packages/${name}/**`);

const tests = ["**/*.test.{ts,tsx}", "**/*.test-prop.ts"];
const never = ["**/node_modules/**", "**/dist/**"];

export default defineConfig(({ mode }) => {
  const long = mode === "long";
  return {
    test: {
      setupFiles: ["./vitest.setup.ts"],
      env: long ? { KOMPASS_LONG: "1" } : {},
      maxWorkers: "100%",
      testTimeout: long ? 120_000 : 60_000,
      hookTimeout: 60_000,
      reporters: ["default", ["json", { outputFile: `node_modules/.vitest/${long ? "long" : "test"}.json` }]],
      projects: [
        {
          extends: true,
          test: {
            name: "pure",
            include: purePackages.flatMap((folder) => tests.map((pattern) => `${folder}/${pattern.slice(3)}`)),
            exclude: never,
            isolate: false,
          },
        },
        { extends: true, test: { name: "rest", include: tests, exclude: [...never, ...purePackages] } },
      ],
    },
  };
});
