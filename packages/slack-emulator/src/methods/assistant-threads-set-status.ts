// Says under a thread what the app is doing; an empty status, or the app's answer, ends it.
import { z } from "zod";
import { defineMethod } from "../method.js";
import { channelToWriteTo, threadIn } from "../targets.js";

export const assistantThreadsSetStatus = defineMethod({
  name: "assistant.threads.setStatus",
  parameters: z.object({ channel_id: z.string(), thread_ts: z.string(), status: z.string() }),
  answer({ channel_id: id, thread_ts: threadTs, status }, emulation) {
    const channel = channelToWriteTo(id, emulation);
    threadIn(channel, threadTs, emulation);
    emulation.state.apply({ type: "status_set", status: { channel: channel.id, thread_ts: threadTs, status } });
    return {};
  },
});
