// A part of a long list, and where the next part begins.
import { Refusal } from "./refusal.js";

interface Page {
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/** `next` is "" after the last part. */
export function pageOf<T>(all: readonly T[], { limit, cursor = "" }: Page): { items: readonly T[]; next: string } {
  const start = cursor === "" ? 0 : Number(Buffer.from(cursor, "base64").toString().replace("from:", ""));
  if (!Number.isInteger(start)) throw new Refusal("invalid_cursor");
  const end = start + limit;
  return { items: all.slice(start, end), next: end < all.length ? Buffer.from(`from:${end}`).toString("base64") : "" };
}
