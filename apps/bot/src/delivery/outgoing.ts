// What the app says to Slack, as it waits in the outbox.
import type { BlockMessage } from "@kompass/block-kit";
import type { OutgoingKind } from "@kompass/storage";
import { z } from "zod";
import { fileDescriptionSchema } from "../files/file-description.js";
import { streamToFinishSchema } from "./stream-to-finish.js";

const messageSchema = z.object({ text: z.string(), blocks: z.array(z.object({})) });
/** Blocks are our own, checked where they were made. */
const message = z.custom<BlockMessage>((value) => messageSchema.safeParse(value).success);
const thread = z.string().nullable();

const outgoingSchema = z.discriminatedUnion("send", [
  /** To everybody in a channel; a person's id as channel means the direct channel with them. With `stream` it takes the place of that one. */
  z.object({
    send: z.literal("message"),
    channel: z.string(),
    thread,
    message,
    stream: streamToFinishSchema.exactOptional(),
  }),
  /** In a channel, seen by one person alone. */
  z.object({ send: z.literal("private"), channel: z.string(), person: z.string(), thread, message }),
  /** To the address that came with a command or a click. */
  z.object({ send: z.literal("response"), url: z.url(), message }),
  /** Something that goes on changing, shown as it is when it leaves; `ts` is the message to change, null for a new one. */
  z.object({ send: z.literal("card"), card: z.string(), channel: z.string(), thread, ts: z.string().nullable() }),
  /** A file with a word beside it; a person's id as channel means the direct channel with them. */
  z.object({
    send: z.literal("file"),
    channel: z.string(),
    thread,
    file: fileDescriptionSchema,
    comment: z.string(),
  }),
  /** A window that stands open on an item, shown as it should look when it leaves; `notice` is markup for its reader. */
  z.object({ send: z.literal("window"), item: z.string(), view: z.string(), notice: z.string().nullable() }),
  /** The app's page for one person, as it should look when it leaves. */
  z.object({ send: z.literal("home"), person: z.string() }),
]);

export type OutgoingBody = z.infer<typeof outgoingSchema>;
export type OutgoingOf<Send extends OutgoingBody["send"]> = Extract<OutgoingBody, { readonly send: Send }>;

/** With the instant of its writing, in milliseconds since 1970: a lost message is looked for from there on. */
export interface Written {
  readonly at: number;
  readonly body: OutgoingBody;
}

export const outgoingKind: OutgoingKind<Written> = { schema: z.object({ at: z.number(), body: outgoingSchema }) };

/** Writes into the outbox; it leaves when everything of the same transaction is stored. */
export type Say = (body: OutgoingBody) => Promise<void>;

/** What leaves in order; the rest leaves side by side. */
export function conversationOf(body: OutgoingBody): string {
  switch (body.send) {
    case "message":
    case "private":
    case "file":
      return `${body.channel}/${body.thread ?? ""}`;
    case "response":
      return body.url;
    case "card":
      return `${body.channel}/card/${body.card}`;
    case "window":
      return `window/${body.view}`;
    case "home":
      return `home/${body.person}`;
  }
}
