// Runs the app until the process is told to end.
import type { Config } from "./config/read-config.js";
import { createDependencies } from "./create-dependencies.js";
import { loadLanguageModel } from "./language-model/load-language-model.js";
import { createLog } from "./logging/log.js";
import { openStorage } from "./open-storage.js";
import { startSlackApp } from "./start-slack-app.js";

/** Prints one line once the app answers; throws what `startSlackApp` and `openStorage` throw. */
export async function runSlackApp(config: Config): Promise<void> {
  const log = createLog(config.logLevel, (line) => process.stderr.write(line));
  const storage = await openStorage(config);
  if (!(await storage.isDurable())) log("warn", "store-not-durable");
  const languageModel = await loadLanguageModel(config.languageModel);
  const dependencies = { ...createDependencies(storage), languageModel };
  const app = await startSlackApp(config, dependencies, log).catch(async (error: unknown) => {
    await storage.close();
    throw error;
  });
  const way = app.address === undefined ? "in Socket Mode" : `at ${app.address}`;
  const where = app.workspace === undefined ? "every workspace that installs it" : `the workspace ${app.workspace}`;
  process.stdout.write(`kompass answers in ${where} ${way}\n`);
  const stop = async (): Promise<void> => {
    await app.stop();
    await storage.close();
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void stop());
}
