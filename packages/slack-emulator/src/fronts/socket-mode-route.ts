// The way to an app over WebSockets: each payload to one of the app's connections, acknowledged by its envelope.
import type { IncomingMessage, Server } from "node:http";
import type { Duplex } from "node:stream";
import { type WebSocket, WebSocketServer } from "ws";
import type { Route } from "../route.js";
import { acknowledgementSchema } from "./acknowledgement.js";
import { madeLocal } from "./local-addresses.js";

/** Slack lets an app have ten connections (docs.slack.dev/apis/events-api/using-socket-mode). */
const mostConnections = 10;
const pingEvery = 10_000;

interface Connection {
  readonly socket: WebSocket;
  /** What to do when an envelope is acknowledged, by its id. */
  readonly awaiting: Map<string, { acknowledged(payload: unknown): void; closed(): void }>;
}

export interface SocketMode {
  readonly route: Route;
  connections(): number;
  /** Tells every connection to come back, as Slack does once in a while; what it has not acknowledged it still may. */
  refresh(): void;
  /** Cuts every connection without a word. */
  dropConnections(): void;
}

export interface SocketModeOptions {
  readonly server: Server;
  readonly origin: string;
  readonly appId: string;
  /** Milliseconds. */
  readonly acknowledgeWithin: number;
  readonly onConnected: () => void;
}

export function createSocketMode(options: SocketModeOptions): SocketMode {
  const { server, origin, appId, acknowledgeWithin, onConnected } = options;
  const sockets = new WebSocketServer({ noServer: true });
  const tickets = new Set<string>();
  /** In the order of whose turn it is. */
  const connections: Connection[] = [];
  let envelopes = 0;
  let issued = 0;

  const remove = (connection: Connection): void => {
    const place = connections.indexOf(connection);
    if (place !== -1) connections.splice(place, 1);
  };

  const welcome = (socket: WebSocket): void => {
    if (connections.length === mostConnections) {
      socket.send(JSON.stringify({ type: "disconnect", reason: "too_many_websockets", debug_info: { host: origin } }));
      socket.close();
      return;
    }
    const connection: Connection = { socket, awaiting: new Map() };
    const pings = setInterval(() => socket.ping(), pingEvery).unref();
    socket.on("error", () => socket.terminate());
    socket.on("message", (message) => {
      const { data: acknowledgement } = acknowledgementSchema.safeParse(message.toString());
      if (acknowledgement === undefined) return;
      connection.awaiting.get(acknowledgement.envelope_id)?.acknowledged(acknowledgement.payload);
    });
    socket.on("close", () => {
      clearInterval(pings);
      remove(connection);
      for (const { closed } of [...connection.awaiting.values()]) closed();
    });
    connections.push(connection);
    const debug = { host: origin, approximate_connection_time: 3_600 };
    const hello = { type: "hello", num_connections: connections.length, debug_info: debug };
    socket.send(JSON.stringify({ ...hello, connection_info: { app_id: appId } }));
    onConnected();
  };

  server.on("upgrade", (request: IncomingMessage, stream: Duplex, head: Buffer) => {
    const ticket = new URL(request.url ?? "/", origin).searchParams.get("ticket") ?? "";
    if (tickets.delete(ticket)) sockets.handleUpgrade(request, stream, head, welcome);
    else stream.once("error", () => stream.destroy()).end("HTTP/1.1 404 Not Found\r\nconnection: close\r\n\r\n");
  });

  const nextConnection = (): Connection | undefined => {
    const next = connections.shift();
    if (next !== undefined) connections.push(next);
    return next;
  };

  const dropConnections = (): void => {
    for (const { socket } of connections.splice(0)) socket.terminate();
  };

  return {
    route: {
      dropConnections,
      openConnection() {
        issued += 1;
        const ticket = `ticket-${issued}`;
        tickets.add(ticket);
        return `${origin.replace("http", "ws")}/link?ticket=${ticket}`;
      },
      attempt({ kind, body, retry, acknowledge }) {
        const connection = nextConnection();
        if (connection === undefined) return Promise.resolve({ reason: "connection_failed", again: "connected" });
        envelopes += 1;
        const envelopeId = `envelope-${envelopes}`;
        const envelope = {
          envelope_id: envelopeId,
          type: kind,
          payload: madeLocal(body, origin),
          accepts_response_payload: kind !== "events_api",
          ...(kind === "events_api" && { retry_attempt: retry?.number ?? 0, retry_reason: retry?.reason ?? "" }),
        };
        return new Promise((resolve) => {
          const end = (reason?: string): void => {
            clearTimeout(timer);
            connection.awaiting.delete(envelopeId);
            resolve(reason === undefined ? undefined : { reason, again: "later" });
          };
          const timer = setTimeout(() => end("timeout"), acknowledgeWithin);
          connection.awaiting.set(envelopeId, {
            acknowledged(payload) {
              acknowledge(payload);
              end();
            },
            closed: () => end("connection_closed"),
          });
          connection.socket.send(JSON.stringify(envelope));
        });
      },
    },
    connections: () => connections.length,
    refresh() {
      const message = { type: "disconnect", reason: "refresh_requested", debug_info: { host: origin } };
      for (const { socket } of connections.splice(0)) socket.send(JSON.stringify(message));
    },
    dropConnections,
  };
}
