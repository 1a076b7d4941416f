// Runs another program to its end; what it printed is shown only where it fails.
import { spawnSync } from "node:child_process";

/** Gives standard output; throws an error with all that was printed when the exit code is not 0. */
export function runCommand(command: string, parameters: readonly string[], folder: string): string {
  const run = spawnSync(command, parameters, { cwd: folder, encoding: "utf8", shell: process.platform === "win32" });
  if (run.status === 0) return run.stdout;
  const output = [run.stdout, run.stderr, run.error?.message].filter(Boolean).join("\n");
  throw new Error(`${[command, ...parameters].join(" ")}\n${output}`);
}
