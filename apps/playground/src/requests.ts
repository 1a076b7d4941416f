// What the page may ask of the server: one schema a request, so that both sides mean the same.
import { z } from "zod";

const id = z.string().min(1).max(64);

/** A message that a person has typed; `thread` is the first message of the thread that it goes into. */
export const messageRequest = z.strictObject({
  person: id,
  channel: id,
  text: z.string().trim().min(1).max(4_000),
  thread: id.exactOptional(),
});

/** A button that a person has pressed. */
export const actionRequest = z.strictObject({
  person: id,
  message: id,
  action: z.string().min(1).max(255),
});

export type MessageRequest = z.infer<typeof messageRequest>;
export type ActionRequest = z.infer<typeof actionRequest>;
