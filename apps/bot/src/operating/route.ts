// One address that the server answers beside Slack's own.
import type { IncomingMessage, ServerResponse } from "node:http";

/** As Bolt's receiver takes it. */
export interface Route {
  readonly path: string;
  readonly method: "GET";
  readonly handler: (request: IncomingMessage, response: ServerResponse) => void;
}
