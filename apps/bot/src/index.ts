// What the package offers to surfaces that show the app elsewhere than in Slack.
export { ConfigError } from "./config/config-error.js";
export { type Config, readConfig } from "./config/read-config.js";
export { readEnvironment } from "./config/read-environment.js";
export { type AppParts, createApp, type KompassApp } from "./create-app.js";
export { createDependencies } from "./create-dependencies.js";
export type { Dependencies, Question, Reviews } from "./dependencies.js";
export { describeStartError } from "./describe-start-error.js";
export { createLog, type Log } from "./logging/log.js";
export { openStorage } from "./open-storage.js";
export { runSlackApp } from "./run-slack-app.js";
export { createSingleInstallation } from "./tenancy/single-installation.js";
