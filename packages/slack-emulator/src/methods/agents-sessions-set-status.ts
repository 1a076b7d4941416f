// Says how far the app is with what a thread is about; begins the session where there is none.
import { z } from "zod";
import { defineMethod } from "../method.js";
import { sessionStatus, setSession } from "../sessions.js";
import { channelToWriteTo, threadIn } from "../targets.js";

export const agentsSessionsSetStatus = defineMethod({
  name: "agents.sessions.setStatus",
  parameters: z.object({
    channel_id: z.string(),
    thread_ts: z.string(),
    status: sessionStatus,
    title: z.string().max(200).optional(),
  }),
  answer({ channel_id: id, thread_ts: threadTs, status, title }, emulation) {
    const channel = channelToWriteTo(id, emulation);
    threadIn(channel, threadTs, emulation);
    const isNew = emulation.state.session(channel.id, threadTs) === undefined;
    const place = { channel: channel.id, thread_ts: threadTs };
    const change = { status, ...(isNew && title !== undefined && { title }) };
    const session = setSession(place, change, emulation);
    const canBeStopped = emulation.subscriptions.has("agent_session_stopped");
    const warning = canBeStopped ? {} : { warning: "missing_agent_session_stopped_event_subscription" };
    return { status, agent_status: status, title: session.title, ...warning };
  },
});
