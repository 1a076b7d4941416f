// Reads a small JSON body; a large one is refused before it is in memory.
import type { IncomingMessage } from "node:http";

const largest = 64 * 1024;

export class BodyTooLargeError extends Error {}

/** Throws a `BodyTooLargeError`, or a SyntaxError for what is no JSON. */
export async function readJsonBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > largest) throw new BodyTooLargeError();
    chunks.push(chunk);
  }
  return JSON.parse(Buffer.concat(chunks).toString("utf8"));
}
