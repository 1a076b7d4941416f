// The bytes of a file that somebody sent, from Slack and from nowhere else.
import { isFileAddress } from "../delivery/file-addresses.js";
import type { FetchedFile, FetchRefusal } from "./fetched-file.js";
import type { SharedFile } from "./shared-files.js";

interface Way {
  readonly fetch: typeof globalThis.fetch;
  readonly slackApiUrl: string | undefined;
  readonly token: string;
}

/** In bytes. */
const mostByDefault = 5_000_000;

/** In milliseconds. */
const longest = 20_000;

/** The token goes to Slack's own addresses alone, and follows no redirect. */
export async function fetchFile(
  { address, size, isExternal }: SharedFile,
  way: Way,
  most: number = mostByDefault,
): Promise<FetchedFile> {
  if (isExternal) return refused("external");
  if (!isFileAddress(address, way.slackApiUrl)) return refused("foreign-address");
  if (size > most) return refused("too-large");
  try {
    const answer = await way.fetch(address, {
      headers: { authorization: `Bearer ${way.token}` },
      redirect: "manual",
      signal: AbortSignal.timeout(longest),
    });
    if (answer.status !== 200 || answer.body === null) return refused("unreachable");
    const bytes = await readAtMost(most, answer.body);
    return bytes === undefined ? refused("too-large") : { is: "fetched", bytes };
  } catch {
    return refused("unreachable");
  }
}

const refused = (reason: FetchRefusal): FetchedFile => ({ is: "refused", reason });

/** `undefined` where there is more: what Slack told about the size is not relied on. */
async function readAtMost(most: number, body: ReadableStream<Uint8Array>): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of body) {
    length += part.length;
    if (length > most) return undefined;
    parts.push(part);
  }
  return new Uint8Array(Buffer.concat(parts));
}
