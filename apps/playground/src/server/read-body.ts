// The bytes of a request, within a size.
import type { IncomingMessage } from "node:http";
import { RequestRefusal } from "./request-refusal.js";

/** Throws a `RequestRefusal` (413) over `most` bytes. */
export async function readBody(request: IncomingMessage, most: number): Promise<Buffer<ArrayBuffer>> {
  const size = most < 1024 * 1024 ? `${most / 1024} KB` : `${most / 1024 / 1024} MB`;
  const tooLarge = new RequestRefusal(413, "playground/body-too-large", `The body is larger than ${size}`);
  if (Number(request.headers["content-length"] ?? 0) > most) throw tooLarge;
  const chunks: Buffer[] = [];
  let length = 0;
  // A request that is destroyed half read can't be answered any more.
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > most) throw tooLarge;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
