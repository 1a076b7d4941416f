// Starts the Slack app by the settings of the environment.
import { readConfig } from "./config/read-config.js";
import { readEnvironment } from "./config/read-environment.js";
import { describeStartError } from "./describe-start-error.js";
import { runSlackApp } from "./run-slack-app.js";

try {
  await runSlackApp(readConfig(readEnvironment()));
} catch (error) {
  const lines = describeStartError(error);
  if (lines === undefined) throw error;
  for (const line of lines) process.stderr.write(`${line}\n`);
  process.exitCode = 2;
}
