// Runs the app until the process is told to end.
import type { Config } from "./config/read-config.js";
import { createDependencies } from "./create-dependencies.js";
import { createLog } from "./logging/log.js";
import { startSlackApp } from "./start-slack-app.js";

/** Prints one line once the app answers; throws what `startSlackApp` throws. */
export async function runSlackApp(config: Config): Promise<void> {
  const log = createLog(config.logLevel, (line) => process.stderr.write(line));
  const app = await startSlackApp(config, createDependencies(), log);
  const way = app.address === undefined ? "in Socket Mode" : `at ${app.address}`;
  process.stdout.write(`kompass answers in the workspace ${app.workspace} ${way}\n`);
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void app.stop());
}
