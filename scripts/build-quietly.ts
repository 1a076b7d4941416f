// Builds one workspace and what it stands on, silent unless it fails: for commands that own their standard output.
import { spawnSync } from "node:child_process";

const workspace = process.argv[2];

const build = spawnSync("turbo", ["run", "build", `--filter=${workspace}`, "--output-logs=errors-only"], {
  encoding: "utf8",
  shell: process.platform === "win32",
});

if (build.status !== 0) {
  process.stderr.write(`${build.stdout ?? ""}${build.stderr ?? ""}${build.error?.message ?? ""}\n`);
  process.exitCode = 1;
}
