// Starts kompass: the Slack app where the environment has Slack settings, else the page that shows it in a browser.
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createLog, describeStartError, openStorage, readConfig, readEnvironment, runSlackApp } from "@kompass/bot";
import { openJournal } from "./journal/journal.js";
import { ListenError } from "./server/listen-error.js";
import { startPlayground } from "./start-playground.js";

try {
  const config = readConfig(readEnvironment());
  if (config.slack.kind === "none") {
    const log = createLog(config.logLevel, (line) => process.stderr.write(line));
    const pageFolder = fileURLToPath(new URL("page", import.meta.url));
    const { host, port } = config;
    const storage = await openStorage(config);
    const journal = openJournal(join(config.dataFolder, "playground"), (line) => process.stderr.write(`${line}\n`));
    const close = async (): Promise<void> => {
      await storage.close();
      journal.close();
    };
    const options = { storage, journal, host, port, pageFolder, log };
    const playground = await startPlayground(options).catch(async (error: unknown) => {
      await close();
      throw error;
    });
    process.stdout.write(`${playground.address}\n`);
    const stop = async (): Promise<void> => {
      await playground.stop();
      await close();
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
