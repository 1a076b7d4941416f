// Offers a person in a direct channel up to four things to say.
import { limits } from "@kompass/block-kit";
import { z } from "zod";
import { jsonArgument } from "../arguments.js";
import { defineMethod } from "../method.js";
import { channelToWriteTo, threadIn } from "../targets.js";

const prompt = z.object({ title: z.string().min(1), message: z.string().min(1) });

export const assistantThreadsSetSuggestedPrompts = defineMethod({
  name: "assistant.threads.setSuggestedPrompts",
  parameters: z.object({
    channel_id: z.string(),
    thread_ts: z.string().optional(),
    title: z.string().optional(),
    prompts: jsonArgument(z.array(prompt).min(1).max(limits.suggestedPrompts.maximum)),
  }),
  answer({ channel_id: id, thread_ts: threadTs, title, prompts }, emulation) {
    const channel = channelToWriteTo(id, emulation);
    const thread = threadIn(channel, threadTs, emulation);
    const suggested = { channel: channel.id, ...thread, ...(title !== undefined && { title }), prompts };
    emulation.state.apply({ type: "prompts_set", suggested });
    return {};
  },
});
