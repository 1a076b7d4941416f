// A workspace on a port of this machine: the Web API over HTTP, and payloads by Socket Mode or to a request URL.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { SlackEmulator } from "../slack-emulator.js";
import { RequestUrlError } from "./request-url-error.js";
import { answersChallenge, createRequestUrlRoute } from "./request-url-route.js";
import { createSocketMode } from "./socket-mode-route.js";
import { answerOverHttp } from "./web-api-front.js";

export interface ServeSlackOptions {
  /** Without it 127.0.0.1. */
  readonly host?: string;
  /** Without it, or with 0, a free one. */
  readonly port?: number;
  /** Milliseconds in which an app must acknowledge; without it Slack's 3,000. */
  readonly acknowledgeWithin?: number;
}

export interface ServedSlack {
  /** For `SLACK_API_URL`, or Bolt's `clientOptions.slackApiUrl`: "http://127.0.0.1:PORT/api/". */
  readonly apiUrl: string;
  /** How many WebSockets the app has open. */
  connections(): number;
  /**
   * From now on posts to the app's request URL instead of waiting for its WebSockets; what has waited goes there first.
   * Several addresses are several processes of the app: each gets the next payload.
   * Rejects with a `RequestUrlError` where one does not answer the challenge that Slack sends ahead.
   */
  postTo(...requestUrls: readonly [string, ...string[]]): Promise<void>;
  /** Asks every WebSocket to reconnect, as Slack does every few hours. */
  refreshConnections(): void;
  /** Cuts every WebSocket without a word. */
  dropConnections(): void;
  /** Cuts what is open and frees the port. */
  close(): Promise<void>;
}

/** Resolves when the port answers. What the app should hear waits until it connects, as long as this serves it. */
export async function serveSlack(slack: SlackEmulator, options: ServeSlackOptions = {}): Promise<ServedSlack> {
  const { host = "127.0.0.1", port = 0, acknowledgeWithin = 3_000 } = options;
  const server = createServer((request, response) => {
    answerOverHttp(request, response, { fetch: slack.fetch, origin }).catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(port, host, resolve);
  });
  const origin = `http://${host}:${(server.address() as AddressInfo).port}`;
  const socketMode = createSocketMode({
    server,
    origin,
    appId: slack.snapshot().app.appId,
    acknowledgeWithin,
    onConnected: slack.redeliver,
  });
  let disconnect = slack.connect(socketMode.route);
  return {
    apiUrl: `${origin}/api/`,
    connections: socketMode.connections,
    async postTo(...urls) {
      const app = { urls, signingSecret: slack.signingSecret, origin, acknowledgeWithin };
      for (const url of urls) if (!(await answersChallenge(url, app))) throw new RequestUrlError(url);
      disconnect();
      disconnect = slack.connect(createRequestUrlRoute(app));
      slack.redeliver();
    },
    refreshConnections: socketMode.refresh,
    dropConnections: socketMode.dropConnections,
    async close() {
      disconnect();
      socketMode.dropConnections();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
}
