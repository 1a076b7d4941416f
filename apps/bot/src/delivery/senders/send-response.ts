// To the address that came with a command or a click, which Slack keeps open for half an hour.
import type { BlockMessage } from "@kompass/block-kit";
import { olderBlocks } from "../../views/older-blocks.js";
import type { Sent } from "../sending.js";
import type { Sender } from "./sender.js";

export const sendResponse: Sender<"response"> = async ({ url, message }, { fetch }) => {
  const { text, blocks } = message;
  const first = await post(fetch, url, { text, blocks });
  if (first.ok) return { outcome: "sent" };
  if (first.status === 429 || first.status >= 500) return later(first);
  // An address refuses blocks by a bad status without a reason that could be relied on.
  const older = olderBlocks(blocks);
  if (older !== undefined && (await post(fetch, url, { text, blocks: older })).ok) return { outcome: "sent" };
  const plain = await post(fetch, url, { text });
  return plain.ok ? { outcome: "sent" } : { outcome: "refused", code: `slack/response-${plain.status}` };
};

function post(fetch: typeof globalThis.fetch, url: string, message: Partial<BlockMessage>): Promise<Response> {
  const body = JSON.stringify({ response_type: "ephemeral", replace_original: false, ...message });
  return fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body,
    signal: AbortSignal.timeout(10_000),
  });
}

function later({ headers }: Response): Sent {
  const seconds = Number(headers.get("retry-after") ?? "");
  return { outcome: "later", milliseconds: (seconds > 0 ? seconds : 2) * 1_000 };
}
