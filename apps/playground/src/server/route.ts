// One thing that the server can be asked for.
import type { IncomingMessage, ServerResponse } from "node:http";
import type { SlackEmulator } from "@kompass/slack-emulator";
import type { ChangeStream } from "./change-stream.js";

export interface RouteContext {
  readonly slack: SlackEmulator;
  readonly changes: ChangeStream;
}

export interface Route {
  readonly method: "GET" | "POST";
  readonly path: `/api/${string}`;
  /** Throws a `RequestRefusal` for what can't be done. */
  readonly respond: (request: IncomingMessage, response: ServerResponse, context: RouteContext) => Promise<void> | void;
}
