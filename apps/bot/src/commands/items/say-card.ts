// A card where a message can be changed later, and what it shows where it can't.
import type { OutgoingBody, Say } from "../../delivery/outgoing.js";

/** `reply` holds the same as a message. */
export function sayCard(card: string, reply: OutgoingBody, say: Say): Promise<void> {
  if (reply.send !== "message") return say(reply);
  const { channel, thread } = reply;
  return say({ send: "card", card, channel, thread, ts: null });
}
