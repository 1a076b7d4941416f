// Builds what changed and says nothing unless it fails: for commands whose standard output is their own.
import { spawnSync } from "node:child_process";

const build = spawnSync("turbo", ["run", "build", "--output-logs=errors-only"], {
  encoding: "utf8",
  shell: process.platform === "win32",
});

if (build.status !== 0) {
  process.stderr.write(`${build.stdout ?? ""}${build.stderr ?? ""}${build.error?.message ?? ""}\n`);
  process.exitCode = 1;
}
