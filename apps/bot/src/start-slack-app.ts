// Connects the app to Slack the way the configuration says.
import type { AddressInfo } from "node:net";
import { HTTPReceiver, SocketModeReceiver } from "@slack/bolt";
import { WebClient } from "@slack/web-api";
import { ConfigError } from "./config/config-error.js";
import type { Config } from "./config/read-config.js";
import { createApp } from "./create-app.js";
import type { Dependencies } from "./dependencies.js";
import { createBoltLogger } from "./logging/bolt-logger.js";
import { codeOf } from "./logging/code-of.js";
import type { Log } from "./logging/log.js";
import { StartError } from "./start-error.js";
import { createSingleInstallation } from "./tenancy/single-installation.js";

export interface RunningApp {
  /** Where Slack sends events; `undefined` in Socket Mode, which opens no port. */
  readonly address: string | undefined;
  /** The name of the workspace. */
  readonly workspace: string;
  /** Takes nothing new in, closes the connection, and finishes what was begun. */
  stop(): Promise<void>;
}

/** What the configuration must say to be started by this program. */
type Connected = Extract<Config["slack"], { kind: "socket" | "http" }>;

/**
 * Throws a `ConfigError` ("bot/config") where the configuration names no way to Slack, or one that this program cannot
 * run yet, and a `StartError` ("bot/start-failed") where Slack refuses the token or is not reached.
 */
export async function startSlackApp(config: Config, dependencies: Dependencies, log: Log): Promise<RunningApp> {
  const slack = connectedOf(config.slack);
  const { slackApiUrl } = config;
  const logger = createBoltLogger(log);
  const clientOptions = slackApiUrl === undefined ? {} : { slackApiUrl };
  const receiver =
    slack.kind === "socket"
      ? new SocketModeReceiver({ appToken: slack.appToken, logger, installerOptions: { clientOptions } })
      : new HTTPReceiver({ signingSecret: slack.signingSecret, logger });
  const client = new WebClient(slack.botToken, { ...clientOptions, logger, retryConfig: { retries: 1 } });
  const installations = createSingleInstallation(slack.botToken, { ...clientOptions, logger });
  const { app, worker, finish } = createApp({ receiver, installations, dependencies, log, ...clientOptions });
  try {
    const { team = "" } = await client.auth.test();
    const server = await app.start({ host: config.host, port: config.port });
    worker.start();
    const address = server instanceof Object && "address" in server ? addressOf(server.address()) : undefined;
    return {
      address,
      workspace: team,
      stop: async () => {
        await app.stop();
        await finish();
      },
    };
  } catch (error) {
    throw new StartError({ part: "slack", reason: codeOf(error) }, { cause: error });
  }
}

function connectedOf(slack: Config["slack"]): Connected {
  switch (slack.kind) {
    case "none":
      throw new ConfigError([
        {
          setting: "SLACK_BOT_TOKEN",
          message: "is not set; set it with SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET (HTTP)",
        },
      ]);
    case "oauth":
      throw new ConfigError([
        {
          setting: "SLACK_CLIENT_ID",
          message:
            "means installation by OAuth, which this version cannot run yet; use SLACK_BOT_TOKEN for one workspace",
        },
      ]);
    default:
      return slack;
  }
}

function addressOf(address: AddressInfo | string | null): string | undefined {
  if (address === null || typeof address === "string") return undefined;
  const host = address.family === "IPv6" ? `[${address.address}]` : address.address;
  return `http://${host}:${address.port}/slack/events`;
}
