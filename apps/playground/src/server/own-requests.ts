// Keeps other sites out: a page elsewhere may point a browser at this machine, under another name or from another origin.
import type { IncomingHttpHeaders } from "node:http";
import { RequestRefusal } from "./request-refusal.js";

/** Where a connection came in. */
export interface Door {
  /** The name or address that the server was told to listen on. */
  readonly host: string;
  readonly localAddress: string;
  readonly localPort: number;
}

/** Throws a `RequestRefusal` (403) unless the request names this server as its host, and as its origin where it writes. */
export function assertOwnRequest(method: string, headers: IncomingHttpHeaders, door: Door): void {
  const host = headers.host?.toLowerCase() ?? "";
  if (!ownHosts(door).includes(host)) {
    throw new RequestRefusal(403, "playground/foreign-host", "The Host header does not name this server");
  }
  const { origin } = headers;
  const reads = method === "GET" || method === "HEAD";
  // Browsers send no Origin when they open a page or read from the same site, and always when they write.
  if (origin === undefined ? !reads : origin.toLowerCase() !== `http://${host}`) {
    throw new RequestRefusal(403, "playground/foreign-origin", "The Origin header does not name this server");
  }
}

function ownHosts({ host, localAddress, localPort }: Door): readonly string[] {
  const address = localAddress.replace(/^::ffff:/, "");
  const isLoopback = address === "::1" || address.startsWith("127.");
  const names = [host.toLowerCase(), address, ...(isLoopback ? ["localhost"] : [])].map(inUrl);
  return names.flatMap((name) => [`${name}:${localPort}`, ...(localPort === 80 ? [name] : [])]);
}

/** An address as it stands in a URL: version 6 in brackets. */
export function inUrl(address: string): string {
  return address.includes(":") && !address.startsWith("[") ? `[${address}]` : address;
}
