// From the environment to a configuration, or one clear line for each thing that is wrong.
import type { ModelSettings } from "@kompass/answers";
import { ConfigError } from "./config-error.js";
import { languageModelOf } from "./language-model-of.js";
import { type Environment, readSettings } from "./read-settings.js";
import type { Settings } from "./settings.js";
import { type SlackMode, slackModeOf } from "./slack-mode.js";

export interface Config {
  readonly slack: SlackMode;
  /** Another Slack API than Slack's own; ends in "/". */
  readonly slackApiUrl: string | undefined;
  /** Where everything is kept. */
  /** Where what is kept in files lies. */
  readonly dataFolder: string;
  readonly store:
    | { readonly kind: "embedded"; readonly folder: string }
    | { readonly kind: "postgres"; readonly url: string };
  readonly host: string;
  /** 0 picks a free one. */
  readonly port: number;
  /** Where the server is reached from outside: for the addresses of the installation. */
  readonly publicUrl: string | undefined;
  /** Opens `/metrics` to whoever sends it; without it only this machine may look. */
  readonly metricsToken: string | undefined;
  /** How long plans and assessments of a workspace that has left wait for it to come back. */
  readonly retentionDays: number;
  readonly logLevel: Settings["KOMPASS_LOG_LEVEL"];
  /** Asked for workspaces whose administrators have turned it on. */
  readonly languageModel: ModelSettings | undefined;
}

/**
 * Reads the variables of `environment` and nothing else; an empty one counts as not set.
 * Throws a `ConfigError` ("bot/config") that names every wrong value and what a half-set group lacks.
 */
export function readConfig(environment: Environment): Config {
  const settings = readSettings(environment);
  const slack = slackModeOf(settings);
  const languageModel = languageModelOf(settings);
  const faults = [slack, languageModel].filter((part) => part !== undefined && "setting" in part);
  if (!("kind" in slack) || (languageModel !== undefined && "setting" in languageModel)) throw new ConfigError(faults);
  return {
    slack,
    slackApiUrl: settings.SLACK_API_URL?.replace(/\/?$/, "/"),
    dataFolder: settings.KOMPASS_DATA_DIR,
    store:
      settings.DATABASE_URL === undefined
        ? { kind: "embedded", folder: settings.KOMPASS_DATA_DIR }
        : { kind: "postgres", url: settings.DATABASE_URL },
    host: settings.HOST,
    port: settings.PORT,
    publicUrl: settings.KOMPASS_PUBLIC_URL,
    metricsToken: settings.KOMPASS_METRICS_TOKEN,
    retentionDays: settings.KOMPASS_RETENTION_DAYS,
    logLevel: settings.KOMPASS_LOG_LEVEL,
    languageModel,
  };
}
