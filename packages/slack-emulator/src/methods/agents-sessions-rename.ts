// Gives the session of a thread another title.
import { z } from "zod";
import { defineMethod } from "../method.js";
import { Refusal } from "../refusal.js";
import { setSession } from "../sessions.js";
import { channelToWriteTo } from "../targets.js";

export const agentsSessionsRename = defineMethod({
  name: "agents.sessions.rename",
  parameters: z.object({ channel_id: z.string(), thread_ts: z.string(), title: z.string().min(1).max(200) }),
  answer({ channel_id: id, thread_ts: threadTs, title }, emulation) {
    const channel = channelToWriteTo(id, emulation);
    if (emulation.state.session(channel.id, threadTs) === undefined) throw new Refusal("session_not_found");
    setSession({ channel: channel.id, thread_ts: threadTs }, { title }, emulation);
    return { title };
  },
});
