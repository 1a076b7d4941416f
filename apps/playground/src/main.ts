// Starts kompass: the Slack app where the environment has Slack settings, else the page that shows it in a browser.
import { fileURLToPath } from "node:url";
import { createLog, describeStartError, readConfig, readEnvironment, runSlackApp } from "@kompass/bot";
import { ListenError } from "./server/listen-error.js";
import { startPlayground } from "./start-playground.js";

try {
  const config = readConfig(readEnvironment());
  if (config.slack.kind === "none") {
    const log = createLog(config.logLevel, (line) => process.stderr.write(line));
    const pageFolder = fileURLToPath(new URL("page", import.meta.url));
    const playground = await startPlayground({ host: config.host, port: config.port, pageFolder, log });
    process.stdout.write(`${playground.address}\n`);
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void playground.stop());
  } else {
    await runSlackApp(config);
  }
} catch (error) {
  const lines = error instanceof ListenError ? [error.line] : describeStartError(error);
  if (lines === undefined) throw error;
  for (const line of lines) process.stderr.write(`${line}\n`);
  process.exitCode = 2;
}
