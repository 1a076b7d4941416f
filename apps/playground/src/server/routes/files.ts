// Files: brought from a person's machine for an input or as a message, and taken home.
import type { IncomingMessage } from "node:http";
import { downloadQuery, fileQuery, uploadQuery } from "../../requests.js";
import { readBody } from "../read-body.js";
import { readQuery } from "../read-query.js";
import { RequestRefusal } from "../request-refusal.js";
import type { Route } from "../route.js";
import { sendJson } from "../send-json.js";

/** As large as the app takes them. */
const largestFile = 20 * 1024 * 1024;

export const bringFile: Route = {
  method: "POST",
  path: "/api/files",
  async respond(request, response, { slack }) {
    const { person, name } = readQuery(request.url, fileQuery);
    const { id } = slack.signIn(person).addFile({ name, bytes: await bytesOf(request) });
    sendJson(response, 201, { id });
  },
};

export const uploadFile: Route = {
  method: "POST",
  path: "/api/uploads",
  async respond(request, response, { slack }) {
    const { person, name, channel, thread, text } = readQuery(request.url, uploadQuery);
    const bytes = await bytesOf(request);
    const words = { ...(text !== undefined && { text }), ...(thread !== undefined && { threadTs: thread }) };
    const { ts } = slack.signIn(person).upload(channel, [{ name, bytes }], words);
    sendJson(response, 202, { ts });
  },
};

export const downloadFile: Route = {
  method: "GET",
  path: "/api/files",
  respond(request, response, { slack }) {
    const { person, file } = readQuery(request.url, downloadQuery);
    const { name, bytes } = slack.signIn(person).readFile(file);
    response.writeHead(200, {
      // Whatever it is, it is saved and never shown: a page in a file would be one of this server.
      "content-type": "application/octet-stream",
      "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
      "content-length": bytes.length,
      "cache-control": "no-store",
    });
    response.end(bytes);
  },
};

function bytesOf(request: IncomingMessage): Promise<Buffer<ArrayBuffer>> {
  // As with JSON: no form of another site can say this.
  if (request.headers["content-type"] !== "application/octet-stream") {
    throw new RequestRefusal(415, "playground/not-bytes", "The body must be application/octet-stream");
  }
  return readBody(request, largestFile);
}
