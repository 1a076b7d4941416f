// One run for every test of the workspace; `--mode long` is the same run with more cases.
import { existsSync, statfsSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { defineConfig } from "vitest/config";

const inMemory = "/dev/shm";
/** In bytes: more than the stores of the tests that run at the same time. */
const enough = 1024 ** 3;

/** Where every commit waits for no disk, if the machine has such a place and room there. */
function quickFolder(): string {
  if (!existsSync(inMemory)) return tmpdir();
  const { bavail, bsize } = statfsSync(inMemory);
  return bavail * bsize > enough ? inMemory : tmpdir();
}

export default defineConfig(({ mode }) => {
  const long = mode === "long";
  return {
    test: {
      include: ["**/*.test.{ts,tsx}", "**/*.test-prop.ts"],
      exclude: ["**/node_modules/**", "**/dist/**"],
      setupFiles: ["./vitest.setup.ts"],
      env: { ...(long && { KOMPASS_LONG: "1" }), KOMPASS_TEST_FOLDER: quickFolder() },
      // Files share what they have loaded: loading it for each anew is a fifth of the run.
      isolate: false,
      // One more than there are cores: some tests wait for a browser, a database or a process. The long ones keep them busy.
      maxWorkers: cpus().length + (long ? 0 : 1),
      testTimeout: long ? 120_000 : 60_000,
      hookTimeout: 60_000,
      // What is looked for comes when it comes, on a busy machine late: only the test's own time ends the looking.
      expect: { poll: { timeout: 30_000 } },
      reporters: ["default", ["json", { outputFile: `node_modules/.vitest/${long ? "long" : "test"}.json` }]],
    },
  };
});
