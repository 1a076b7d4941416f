// A reply whose steps were shown while it came to be: the same message becomes the reply.
import { type BlockMessage, fitText, limits } from "@kompass/block-kit";
import { messageEventType } from "../find-sent-message.js";
import { sendBlocks } from "../send-blocks.js";
import { readFailure, type Sent } from "../sending.js";
import type { StreamToFinish } from "../stream-to-finish.js";
import { postMessage } from "./post-message.js";
import type { Occasion } from "./sender.js";

interface Place {
  readonly channel: string;
  readonly thread: string;
}

/**
 * Ends the stream with the blocks, then gives the message its text, which a stream has no room for. Both say the same as
 * often as they are called, so that nothing has to be looked for after a crash; and a stream that Slack or the person has
 * closed is changed like any other message. Where it can't be changed either, the reply is a message of its own.
 */
export async function finishStream(
  message: BlockMessage,
  { channel, thread }: Place,
  stream: StreamToFinish,
  occasion: Occasion,
): Promise<Sent> {
  const { client, id } = occasion;
  const { ts, step, hasSession } = stream;
  const place = { channel, ts };
  const metadata = { event_type: messageEventType, event_payload: { id } };
  const text = fitText(message.text, limits.updatedText);
  const stop = sendBlocks(message.blocks, (blocks) =>
    client.chat.stopStream({
      ...place,
      chunks: [{ type: "task_update", ...step, status: "complete" }],
      ...(blocks.length > 0 && { blocks }),
      metadata,
      ...(hasSession && { session_status: "active" }),
    }),
  );
  const isStopped = await unlessRefused(stop);
  const update = sendBlocks(message.blocks, (blocks) => client.chat.update({ ...place, text, blocks, metadata }));
  const isThere = await unlessRefused(update);
  if (hasSession && !isStopped)
    await client.agents.sessions
      .setStatus({ channel_id: channel, thread_ts: thread, status: "active" })
      .catch(() => undefined);
  // Ended with its blocks it stands there, if without its text.
  return isThere || isStopped ? { outcome: "sent", place } : postMessage(message, { channel, thread }, occasion);
}

/** Rethrows what passes. */
async function unlessRefused(call: Promise<unknown>): Promise<boolean> {
  try {
    await call;
    return true;
  } catch (error) {
    if (readFailure(error, { attempt: 1, isLastWord: false }).outcome !== "refused") throw error;
    return false;
  }
}
