// A message into a channel, a thread or a direct channel; where Slack refuses its blocks, the whole of it as text.
import type { BlockMessage } from "@kompass/block-kit";
import { channelOf } from "../channel-of.js";
import { findSentMessage, messageEventType } from "../find-sent-message.js";
import { sendBlocks } from "../send-blocks.js";
import type { Sent } from "../sending.js";
import type { Occasion } from "./sender.js";

interface Place {
  /** A person's id means the direct channel with them. */
  readonly channel: string;
  readonly thread: string | null;
}

export async function postMessage(message: BlockMessage, place: Place, occasion: Occasion): Promise<Sent> {
  const { client, id } = occasion;
  const channel = await channelOf(place.channel, client);
  const ts = await findPosted({ ...place, channel }, occasion);
  if (ts !== undefined) return { outcome: "sent", place: { channel, ts } };
  const common = {
    channel,
    ...(place.thread !== null && { thread_ts: place.thread }),
    unfurl_links: false,
    unfurl_media: false,
    metadata: { event_type: messageEventType, event_payload: { id } },
    text: message.text,
  };
  const posted = await sendBlocks(message.blocks, (blocks) =>
    client.chat.postMessage(blocks.length === 0 ? common : { ...common, blocks }),
  );
  return { outcome: "sent", place: { channel, ts: posted.ts ?? "" } };
}

/** The `ts` of what an earlier attempt has brought to Slack; `channel` is no person. */
export function findPosted(
  { channel, thread }: Place,
  { client, id, since, mayHaveLeft }: Occasion,
): Promise<string | undefined> {
  return mayHaveLeft ? findSentMessage(client, { id, channel, thread, since }) : Promise.resolve(undefined);
}
