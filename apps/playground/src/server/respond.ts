// One request from beginning to end: whose it is, what it asks for, and what went wrong.
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Log } from "@kompass/bot";
import { UnknownInWorkspaceError } from "@kompass/slack-emulator";
import { assertOwnRequest } from "./own-requests.js";
import type { PageFile } from "./page-files.js";
import { RequestRefusal } from "./request-refusal.js";
import type { RouteContext } from "./route.js";
import { allRoutes } from "./routes/all-routes.js";
import { securityHeaders } from "./security-headers.js";
import { sendJson } from "./send-json.js";

export interface ServerContext extends RouteContext {
  readonly host: string;
  readonly log: Log;
  readonly pageFiles: ReadonlyMap<string, PageFile>;
}

export async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  context: ServerContext,
): Promise<void> {
  for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
  try {
    const { method = "", headers, socket, url = "" } = request;
    const { localAddress = "", localPort = 0 } = socket;
    assertOwnRequest(method, headers, { host: context.host, localAddress, localPort });
    await answer(method, url.replace(/[?#].*$/s, ""), request, response, context);
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal.status >= 500) context.log("error", "request-failed", { code: nameOf(error) });
    // What is left of a refused body is not read: the connection ends with the response.
    response.setHeader("connection", "close");
    sendJson(response, refusal.status, { error: { code: refusal.code, message: refusal.message } });
    request.resume();
  }
}

function answer(
  method: string,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
  context: ServerContext,
): Promise<void> | void {
  const file = context.pageFiles.get(path);
  const routes = allRoutes.filter((route) => route.path === path);
  if (file === undefined && routes.length === 0) {
    throw new RequestRefusal(404, "playground/not-found", "There is nothing at this path");
  }
  const route = routes.find((candidate) => candidate.method === method);
  if (route !== undefined) return route.respond(request, response, context);
  if (file === undefined || (method !== "GET" && method !== "HEAD")) {
    response.setHeader(
      "allow",
      file === undefined ? routes.map((candidate) => candidate.method).join(", ") : "GET, HEAD",
    );
    throw new RequestRefusal(405, "playground/wrong-method", "This path is not for that method");
  }
  response.writeHead(200, { ...file.headers, "content-length": file.body.length });
  response.end(file.body);
}

function refusalOf(error: unknown): RequestRefusal {
  if (error instanceof RequestRefusal) return error;
  if (error instanceof UnknownInWorkspaceError) {
    return new RequestRefusal(404, `playground/unknown-${error.kind}`, error.message);
  }
  return new RequestRefusal(500, "playground/failed", "Something went wrong on the server");
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : "unknown";
}
