// Who may read the metrics: whoever knows the token, or without one whoever sits at this machine.
import { createHash, timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { codeOf } from "../logging/code-of.js";
import type { Log } from "../logging/log.js";
import type { Metrics } from "./metrics.js";
import type { Route } from "./route.js";

interface Parts {
  readonly metrics: Metrics;
  readonly token: string | undefined;
  readonly log: Log;
}

export function createMetricsRoute({ metrics, token, log }: Parts): Route {
  const mayRead = (request: IncomingMessage): boolean =>
    token === undefined ? isFromHere(request) : isSame(request.headers.authorization ?? "", `Bearer ${token}`);
  return {
    path: "/metrics",
    method: "GET",
    handler: (request, response) => {
      if (!mayRead(request)) {
        log("warn", "metrics-refused");
        response.writeHead(token === undefined ? 403 : 401).end();
        return;
      }
      metrics.text().then(
        (text) =>
          response.writeHead(200, { "content-type": metrics.contentType, "cache-control": "no-store" }).end(text),
        (error: unknown) => {
          log("error", "metrics-failed", { code: codeOf(error) });
          response.writeHead(500).end();
        },
      );
    },
  };
}

/** A request that somebody has passed on comes from elsewhere, even where the one who passed it on sits here. */
function isFromHere({ socket, headers }: IncomingMessage): boolean {
  const isPassedOn = ["forwarded", "x-forwarded-for", "x-real-ip", "via"].some((name) => headers[name] !== undefined);
  return !isPassedOn && /^(::1|(::ffff:)?127(\.\d{1,3}){3})$/.test(socket.remoteAddress ?? "");
}

/** Takes as long for a near miss as for any other. */
function isSame(given: string, expected: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(given), digest(expected));
}
