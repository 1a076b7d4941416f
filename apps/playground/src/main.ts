// Starts kompass: the Slack app where the environment has Slack settings, else the page that shows it in a browser.
import { fileURLToPath } from "node:url";
import { createLog, describeStartError, openStorage, readConfig, readEnvironment, runSlackApp } from "@kompass/bot";
import { ListenError } from "./server/listen-error.js";
import { startPlayground } from "./start-playground.js";

try {
  const config = readConfig(readEnvironment());
  if (config.slack.kind === "none") {
    const log = createLog(config.logLevel, (line) => process.stderr.write(line));
    const pageFolder = fileURLToPath(new URL("page", import.meta.url));
    const { host, port } = config;
    const storage = await openStorage(config);
    const playground = await startPlayground({ storage, host, port, pageFolder, log }).catch(async (error: unknown) => {
      await storage.close();
      throw error;
    });
    process.stdout.write(`${playground.address}\n`);
    const stop = async (): Promise<void> => {
      await playground.stop();
      await storage.close();
    };
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void stop());
  } else {
    await runSlackApp(config);
  }
} catch (error) {
  const lines = error instanceof ListenError ? [error.line] : describeStartError(error);
  if (lines === undefined) throw error;
  for (const line of lines) process.stderr.write(`${line}\n`);
  process.exitCode = 2;
}
