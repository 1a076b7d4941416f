// A message as the app writes it.
import type { Content } from "./checked-content.js";
import type { Emulation } from "./emulation.js";
import { postMessage } from "./post-message.js";
import type { Message } from "./workspace.js";

/** Posts as the app; an answer in a thread ends the status that the app has set there. */
export function postAsApp(
  content: Content & Pick<Message, "channel"> & Partial<Omit<Message, "ts" | "user" | "bot_id">>,
  emulation: Emulation,
): Message {
  const { state, clock } = emulation;
  const { app } = state.seed;
  const message = postMessage({ ts: clock.timestamp(), user: app.userId, bot_id: app.botId, ...content }, emulation);
  const { channel, thread_ts: threadTs } = message;
  if (threadTs !== undefined && state.status(channel, threadTs) !== undefined) {
    state.apply({ type: "status_set", status: { channel, thread_ts: threadTs, status: "" } });
  }
  return message;
}
