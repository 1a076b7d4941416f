// Requests that an app sends over HTTP, answered as the workspace answers them in process.
import type { IncomingMessage, ServerResponse } from "node:http";
import { buffer } from "node:stream/consumers";
import { madeLocal, slackAddress } from "./local-addresses.js";

type Fetch = typeof globalThis.fetch;

export async function answerOverHttp(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  { fetch, origin }: { readonly fetch: Fetch; readonly origin: string },
): Promise<void> {
  const gone = new AbortController();
  outgoing.once("close", () => gone.abort());
  const request = await requestOf(incoming);
  const answer = await fetch(request, { signal: gone.signal });
  const headers = Object.fromEntries(answer.headers);
  // A file is handed on byte for byte, whatever is in it.
  const isOfWebApi =
    new URL(request.url).host === "slack.com" && Boolean(answer.headers.get("content-type")?.includes("json"));
  const body = isOfWebApi
    ? JSON.stringify(madeLocal(await answer.json(), origin))
    : new Uint8Array(await answer.arrayBuffer());
  outgoing.writeHead(answer.status, headers).end(body);
}

async function requestOf(incoming: IncomingMessage): Promise<Request> {
  const { method = "GET", url = "/" } = incoming;
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) headers.set(name, String(value));
  const body = new Uint8Array(await buffer(incoming));
  return new Request(slackAddress(url), { method, headers, ...(body.length > 0 && { body }) });
}
