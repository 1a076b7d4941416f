// Starts kompass: the Slack app where Slack settings are given, else the page that shows it in a browser.
import { describeStartError, readConfig, readEnvironment, runSlackApp } from "@kompass/bot";
import { PortInUseError, startPlayground } from "./start-playground.js";

try {
  const config = readConfig(readEnvironment());
  if (config.slack.kind === "none") {
    const playground = await startPlayground(config);
    process.stdout.write(`${playground.address}\n`);
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void playground.stop());
  } else {
    await runSlackApp(config);
  }
} catch (error) {
  const lines = error instanceof PortInUseError ? [error.line] : describeStartError(error);
  if (lines === undefined) throw error;
  process.stderr.write(lines.map((line) => `${line}\n`).join(""));
  process.exitCode = 2;
}
