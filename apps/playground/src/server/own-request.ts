// Whether a request comes from our own page: another site in the same browser must neither read nor write here.
import type { IncomingMessage } from "node:http";

const loopback = /^(?:127(?:\.\d{1,3}){3}|localhost|\[::1\])$/;

/** The names by which this server may be called, with its port: the address it listens on, and those of this machine. */
function isOwnHost(host: string, request: IncomingMessage): boolean {
  const { localAddress, localPort } = request.socket;
  const [, name = "", port = "80"] = /^(.*?)(?::(\d+))?$/.exec(host) ?? [];
  const address = localAddress?.includes(":") ? `[${localAddress}]` : localAddress;
  return Number(port) === localPort && (name === address || (loopback.test(name) && isLoopback(localAddress)));
}

function isLoopback(address: string | undefined): boolean {
  return address !== undefined && (address.startsWith("127.") || address === "::1" || address.startsWith("::ffff:127."));
}

/** Requests that change something must name their origin; those that only read may leave it out, as browsers do. */
export function isOwnRequest(request: IncomingMessage): boolean {
  const { host, origin } = request.headers;
  if (host === undefined || !isOwnHost(host, request)) return false;
  if (request.headers["sec-fetch-site"] === "cross-site") return false;
  if (origin === undefined) return request.method === "GET" || request.method === "HEAD";
  return origin === `http://${host}`;
}
