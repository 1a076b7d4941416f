// The page's server: its files, the state of the workspace, and what a person does there.
import { createServer, type Server } from "node:http";
import { type SlackEmulator, UnknownInWorkspaceError } from "@kompass/slack-emulator";
import { ZodError } from "zod";
import { act } from "./actions.js";
import { streamEvents } from "./event-stream.js";
import { isOwnRequest } from "./own-request.js";
import { BodyTooLargeError, readJsonBody } from "./read-json-body.js";
import { securityHeaders } from "./security-headers.js";
import { sendFile } from "./static-files.js";

interface PlaygroundServerOptions {
  readonly slack: SlackEmulator;
  readonly pageFolder: string;
}

/** Listens to nothing yet. Answers only requests that name its own address as host, and its own page as origin. */
export function createPlaygroundServer({ slack, pageFolder }: PlaygroundServerOptions): Server {
  return createServer(async (request, response) => {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
    const end = (status: number, body?: unknown) => {
      response.statusCode = status;
      if (body === undefined) return response.end();
      response.setHeader("content-type", "application/json; charset=utf-8");
      return response.end(JSON.stringify(body));
    };
    if (!isOwnRequest(request)) return end(403, { error: "foreign-origin" });
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    try {
      if (request.method === "POST" && pathname === "/api/actions") {
        act(slack, await readJsonBody(request));
        return end(204);
      }
      if (request.method !== "GET" && request.method !== "HEAD") return end(405, { error: "method" });
      if (pathname === "/api/workspace") return end(200, slack.snapshot());
      if (pathname === "/api/events") return streamEvents(slack, request, response);
      return (await sendFile(pageFolder, pathname, response)) || end(404, { error: "not-found" });
    } catch (error) {
      if (error instanceof BodyTooLargeError) return end(413, { error: "too-large" });
      if (error instanceof ZodError || error instanceof SyntaxError) return end(400, { error: "malformed" });
      if (error instanceof UnknownInWorkspaceError) return end(404, { error: "not-in-workspace" });
      return end(500, { error: "internal" });
    }
  });
}
