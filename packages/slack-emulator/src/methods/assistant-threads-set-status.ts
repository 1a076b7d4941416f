// Says under a thread what the app is doing; an empty status, or the app's answer, ends it.
import { z } from "zod";
import { jsonArgument } from "../arguments.js";
import { defineMethod } from "../method.js";
import { channelToWriteTo, threadIn } from "../targets.js";

export const assistantThreadsSetStatus = defineMethod({
  name: "assistant.threads.setStatus",
  parameters: z.object({
    channel_id: z.string(),
    thread_ts: z.string(),
    status: z.string(),
    loading_messages: jsonArgument(z.array(z.string())).optional(),
  }),
  answer({ channel_id: id, thread_ts: threadTs, status, loading_messages: messages }, emulation) {
    const channel = channelToWriteTo(id, emulation);
    threadIn(channel, threadTs, emulation);
    const shown = { channel: channel.id, thread_ts: threadTs, status, ...(messages && { loading_messages: messages }) };
    emulation.state.apply({ type: "status_set", status: shown });
    return {};
  },
});
