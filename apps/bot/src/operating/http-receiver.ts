// Bolt's own receiver of HTTP requests, with our addresses beside Slack's; what it turns away is logged without its address.
import { HTTPReceiver } from "@slack/bolt";
import { createBoltLogger } from "../logging/bolt-logger.js";
import type { Log } from "../logging/log.js";
import type { Route } from "./route.js";

export function createHttpReceiver(signingSecret: string, routes: readonly Route[], log: Log): HTTPReceiver {
  return new HTTPReceiver({
    signingSecret,
    logger: createBoltLogger(log),
    customRoutes: [...routes],
    dispatchErrorHandler: ({ response, request }) => {
      // An address may hold an invitation, or whatever somebody tries.
      log("debug", "unknown-address", { method: request.method ?? "" });
      response.writeHead(404).end();
    },
  });
}
