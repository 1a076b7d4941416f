// Answers to a command or a click, sent to the address that came with it.
import { z } from "zod";
import { postAsApp } from "./app-message.js";
import { checkedContent } from "./checked-content.js";
import type { Emulation } from "./emulation.js";
import { deleteMessage, updateMessage } from "./post-message.js";
import { Refusal } from "./refusal.js";
import type { ResponseTarget } from "./response-target.js";
import { channelNamed, threadIn } from "./targets.js";

const responseSchema = z.object({
  text: z.string().optional(),
  blocks: z.unknown().optional(),
  response_type: z.enum(["ephemeral", "in_channel"]).default("ephemeral"),
  replace_original: z.boolean().default(false),
  delete_original: z.boolean().default(false),
  thread_ts: z.string().optional(),
});

/** Does what an answer asks for: without more said, a message that only the person sees. */
export function respond(target: ResponseTarget, given: unknown, emulation: Emulation): void {
  const { data: response, error } = responseSchema.safeParse(typeof given === "string" ? { text: given } : given);
  if (error)
    throw new Refusal(
      "invalid_payload",
      error.issues.map(({ message }) => `[ERROR] ${message}`),
    );
  const { channel: channelId, user, messageTs } = target;
  const original = messageTs === undefined ? undefined : emulation.state.message(channelId, messageTs);
  if (response.delete_original && original) {
    deleteMessage(original, emulation);
    return;
  }
  const content = checkedContent(response, emulation);
  if (response.replace_original && original) {
    updateMessage({ ...original, ...content }, original, emulation);
    return;
  }
  const thread = threadIn(channelNamed(channelId, emulation), response.thread_ts, emulation);
  const audience = response.response_type === "ephemeral" ? { ephemeralFor: user } : {};
  postAsApp({ ...content, channel: channelId, ...thread, ...audience }, emulation);
}
