// Runs the Slack app by the settings of the environment, and says what is wrong with them.
import { readConfig } from "./config/read-config.js";
import { readEnvironment } from "./config/read-environment.js";
import { describeStartError } from "./describe-start-error.js";
import { runSlackApp } from "./run-slack-app.js";

/** Sets the exit code where the settings are wrong, or the app can't start by them. */
export async function runBySettings(): Promise<void> {
  try {
    await runSlackApp(readConfig(readEnvironment()));
  } catch (error) {
    const lines = describeStartError(error);
    if (lines === undefined) throw error;
    for (const line of lines) process.stderr.write(`${line}\n`);
    process.exitCode = 2;
  }
}
