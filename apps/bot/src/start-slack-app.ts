// Connects the app to Slack the way the configuration says.
import { type AddressInfo, Server } from "node:net";
import { type Receiver, SocketModeReceiver } from "@slack/bolt";
import { WebClient, type WebClientOptions } from "@slack/web-api";
import { ConfigError } from "./config/config-error.js";
import type { Config } from "./config/read-config.js";
import { createApp } from "./create-app.js";
import type { Dependencies } from "./dependencies.js";
import type { JobHandler } from "./jobs/job-handler.js";
import { createBoltLogger } from "./logging/bolt-logger.js";
import { codeOf } from "./logging/code-of.js";
import type { Log } from "./logging/log.js";
import { scopesOf } from "./manifest/features.js";
import { createEntrance } from "./operating/entrance.js";
import { createHealthRoutes } from "./operating/health-routes.js";
import { createHttpReceiver } from "./operating/http-receiver.js";
import { createMetricsRoute } from "./operating/metrics-route.js";
import type { Route } from "./operating/route.js";
import { StartError } from "./start-error.js";
import type { Installations } from "./tenancy/installation.js";
import { createManyWorkspaces } from "./tenancy/oauth-mode.js";
import { createSingleInstallation } from "./tenancy/single-installation.js";

export interface RunningApp {
  /** Where Slack sends events; `undefined` in Socket Mode, which opens no port. */
  readonly address: string | undefined;
  /** The name of the workspace; `undefined` where many have installed the app. */
  readonly workspace: string | undefined;
  /** Takes nothing new in, closes the connection, and finishes what was begun; a second call waits for the first. */
  stop(): Promise<void>;
}

/** What the configuration must say to be started by this program. */
type Connected = Exclude<Config["slack"], { kind: "none" }>;

interface Connection {
  readonly receiver: Receiver;
  readonly installations: Installations;
  readonly jobs: readonly JobHandler[];
  /** Asks Slack who we are, where there is one token to ask with. */
  readonly workspace: () => Promise<string | undefined>;
}

const aDay = 24 * 60 * 60 * 1_000;

/**
 * Throws a `ConfigError` ("bot/config") where the configuration names no way to Slack, and a `StartError`
 * ("bot/start-failed") where Slack refuses the token or is not reached.
 */
export async function startSlackApp(config: Config, dependencies: Dependencies, plainLog: Log): Promise<RunningApp> {
  const slack = connectedOf(config.slack);
  let isStopping = false;
  // In Socket Mode nobody could ask for them.
  const metrics = slack.kind === "socket" ? undefined : (await import("./operating/metrics.js")).createMetrics();
  const log = metrics?.logTo(plainLog) ?? plainLog;
  const fetch = metrics?.fetchBy(globalThis.fetch) ?? globalThis.fetch;
  const clientOptions = {
    ...(config.slackApiUrl !== undefined && { slackApiUrl: config.slackApiUrl }),
    fetch,
    logger: createBoltLogger(log),
    timeout: 10_000,
  };
  const health = createHealthRoutes({ storage: dependencies.storage, isStopping: () => isStopping, log });
  const operating =
    metrics === undefined ? health : [...health, createMetricsRoute({ metrics, token: config.metricsToken, log })];
  const connection = connect(slack, { config, dependencies, log, clientOptions, operating });
  const { receiver, installations, jobs } = connection;
  const entrance = createEntrance();
  const { app, worker, finish } = createApp({
    receiver,
    installations,
    dependencies: { ...dependencies, answer: entrance.answerBeside(dependencies.answer) },
    log,
    fetch,
    jobs,
    retention: config.retentionDays * aDay,
    ...(config.slackApiUrl !== undefined && { slackApiUrl: config.slackApiUrl }),
  });
  metrics?.observe(app);
  try {
    const workspace = await connection.workspace();
    const server = await app.start({ host: config.host, port: config.port });
    worker.start();
    const listening = server instanceof Server ? server : undefined;
    if (listening !== undefined) entrance.watch(listening);
    const address = addressOf(listening?.address() ?? null);
    let stopped: Promise<void> | undefined;
    const stop = async (): Promise<void> => {
      isStopping = true;
      await app.stop();
      await finish();
    };
    return {
      address,
      workspace,
      stop: () => {
        stopped ??= stop();
        return stopped;
      },
    };
  } catch (error) {
    throw new StartError({ part: "slack", reason: codeOf(error) }, { cause: error });
  }
}

interface Surroundings {
  readonly config: Config;
  readonly dependencies: Dependencies;
  readonly log: Log;
  readonly clientOptions: WebClientOptions;
  readonly operating: readonly Route[];
}

function connect(slack: Connected, { config, dependencies, log, clientOptions, operating }: Surroundings): Connection {
  if (slack.kind === "oauth") {
    const { publicUrl, slackApiUrl } = config;
    const scopes = scopesOf({ withThreads: slack.withThreads });
    const parts = { ...dependencies, mode: slack, scopes, publicUrl, slackApiUrl, clientOptions, log };
    const { installations, routes, jobs } = createManyWorkspaces(parts);
    const receiver = createHttpReceiver(slack.signingSecret, [...operating, ...routes], log);
    return { receiver, installations, jobs, workspace: async () => undefined };
  }
  const installations = createSingleInstallation(slack.botToken, clientOptions);
  const client = new WebClient(slack.botToken, { ...clientOptions, retryConfig: { retries: 1 } });
  const workspace = async (): Promise<string> => (await client.auth.test()).team ?? "";
  const receiver =
    slack.kind === "socket"
      ? new SocketModeReceiver({
          appToken: slack.appToken,
          logger: createBoltLogger(log),
          installerOptions: { clientOptions },
        })
      : createHttpReceiver(slack.signingSecret, operating, log);
  return { receiver, installations, jobs: [], workspace };
}

function connectedOf(slack: Config["slack"]): Connected {
  if (slack.kind !== "none") return slack;
  throw new ConfigError([
    {
      setting: "SLACK_BOT_TOKEN",
      message: "is not set; set it with SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET (HTTP)",
    },
  ]);
}

function addressOf(address: AddressInfo | string | null): string | undefined {
  if (address === null || typeof address === "string") return undefined;
  const host = address.family === "IPv6" ? `[${address.address}]` : address.address;
  return `http://${host}:${address.port}/slack/events`;
}
