// Serves the page and the workspace behind it over HTTP.
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Log } from "@kompass/bot";
import type { SlackEmulator } from "@kompass/slack-emulator";
import { createChangeStream } from "./change-stream.js";
import { ListenError } from "./listen-error.js";
import { inUrl } from "./own-requests.js";
import { readPageFiles } from "./page-files.js";
import { respond } from "./respond.js";

export interface PlaygroundOptions {
  readonly slack: SlackEmulator;
  readonly host: string;
  /** 0 picks a free one. */
  readonly port: number;
  /** The folder of the built page. */
  readonly pageFolder: string;
  /** Without it nothing is logged. */
  readonly log?: Log;
}

export interface Playground {
  /** "http://127.0.0.1:3000" */
  readonly address: string;
  /** Ends open streams, takes no more requests, and resolves when the last connection is closed. */
  stop(): Promise<void>;
}

/** Resolves when the server answers; rejects with a `ListenError` where it can't listen at that host and port. */
export async function servePlayground({
  slack,
  host,
  port,
  pageFolder,
  log = () => undefined,
}: PlaygroundOptions): Promise<Playground> {
  const changes = createChangeStream(slack);
  const context = { slack, changes, host, log, pageFiles: readPageFiles(pageFolder) };
  const server = createServer({ requestTimeout: 30_000 }, (request, response) => {
    // A connection that was busy when the server stopped is not kept for the next request: the server waits for its end.
    response.once("close", () => {
      if (!server.listening) setImmediate(() => server.closeIdleConnections());
    });
    void respond(request, response, context);
  });
  const listening = await listen(server, host.replace(/^\[(.*)\]$/, "$1"), port);
  const name = host === "0.0.0.0" || host === "::" || host === "[::]" ? "127.0.0.1" : inUrl(host);
  return {
    address: `http://${name}:${listening}`,
    async stop() {
      changes.close();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeIdleConnections();
      await closed;
    },
  };
}

function listen(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", (cause: NodeJS.ErrnoException) => {
      const isTaken = cause.code === "EADDRINUSE";
      reject(new ListenError(isTaken ? "port-in-use" : "cannot-listen", `${inUrl(host)}:${port}`, { cause }));
    });
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port));
  });
}
