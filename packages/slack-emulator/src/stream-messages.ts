// Messages that are written while they are read: begun, gone on with, ended, and closed by Slack after five minutes.
import { type Block, limits, validateMessage } from "@kompass/block-kit";
import { z } from "zod";
import { decoded } from "./arguments.js";
import type { Emulation } from "./emulation.js";
import { namedBlocks } from "./named-blocks.js";
import { Refusal } from "./refusal.js";
import { refusalOfFaults } from "./refusal-of-faults.js";
import { type Stream, type StreamChunk, streamLifetimeInMilliseconds, withChunk } from "./stream.js";
import type { Message } from "./workspace.js";

export const streamedParameters = { markdown_text: z.string().optional(), chunks: z.unknown().optional() };

interface Streamed {
  readonly markdown_text?: string | undefined;
  readonly chunks?: unknown;
}

const source = z.object({ type: z.literal("url"), url: z.string(), text: z.string() });
const chunkSchema = z.discriminatedUnion("type", [
  z.object({ type: z.literal("markdown_text"), text: z.string() }),
  z.object({
    type: z.literal("task_update"),
    id: z.string(),
    title: z.string(),
    status: z.enum(["pending", "in_progress", "complete", "error"]),
    details: z.string().exactOptional(),
    output: z.string().exactOptional(),
    sources: z.array(source).exactOptional(),
  }),
  z.object({ type: z.literal("plan_update"), title: z.string() }),
  z.object({ type: z.literal("blocks"), blocks: z.array(z.unknown()) }),
]);

/** What a call adds to a stream, refused where Slack would refuse it. */
export function checkedChunks({ markdown_text: text, chunks }: Streamed, emulation: Emulation): StreamChunk[] {
  const { data: given, error } = z.array(chunkSchema).safeParse(chunks === undefined ? [] : decoded(chunks));
  if (error) throw new Refusal("invalid_chunks", [`[ERROR] ${error.issues[0]?.message}`]);
  const all = [...(text === undefined ? [] : [{ type: "markdown_text" as const, text }]), ...given];
  return all.map((chunk) => {
    if (chunk.type === "blocks") return { type: "blocks", blocks: checkedBlocks(chunk.blocks, emulation) };
    if (chunk.type === "markdown_text" && chunk.text.length > limits.markdownText.maximum) {
      throw new Refusal("msg_too_long");
    }
    return chunk;
  });
}

export function checkedBlocks(given: unknown, { clock }: Emulation): readonly Block[] {
  const blocks = decoded(given);
  const faults = validateMessage({ text: "streamed", blocks }).filter(({ refused }) => refused);
  if (faults.length > 0) throw refusalOfFaults(faults);
  return namedBlocks(blocks as Block[], () => clock.id("b"));
}

/** The text and blocks that a stream shows so far. */
export function contentOf(stream: Stream): Pick<Message, "text" | "blocks"> {
  const { markdown, blocks } = stream;
  const written: Block[] = markdown === "" ? [] : [{ type: "markdown", block_id: "stream", text: markdown }];
  return { text: markdown, blocks: [...written, ...blocks] };
}

/** The message with more in it, still being written. */
export function continued(message: Message & { stream: Stream }, chunks: readonly StreamChunk[]): Message {
  const stream = chunks.reduce(withChunk, message.stream);
  return { ...message, ...contentOf(stream), stream };
}

/** A message that the app is still writing; one that has been written for too long is closed, as Slack closes it. */
export function streamingMessage(message: Message, { state, clock }: Emulation): Message & { stream: Stream } {
  if (message.user !== state.seed.app.userId) throw new Refusal("message_not_owned_by_app");
  const { stream } = message;
  if (stream === undefined || message.streaming_state !== "in_progress") {
    throw new Refusal("message_not_in_streaming_state");
  }
  if (clock.now().getTime() - stream.startedAt > streamLifetimeInMilliseconds) {
    state.apply({ type: "message_updated", message: { ...message, streaming_state: "completed" } });
    throw new Refusal("message_not_in_streaming_state");
  }
  return { ...message, stream };
}
