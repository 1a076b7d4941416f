// Somebody presses stop: what is being done in the thread ends, in whichever process it is done.
import { codeOf } from "../logging/code-of.js";
import { rememberStop } from "../longer-work/stop-document.js";
import type { Listener } from "./surface.js";

export const stopWork: Listener = (app, { turnOf, running, log }) => {
  app.event("agent_session_stopped", async ({ event, client, context }) => {
    const { channel, thread_ts: thread, event_ts: at } = event;
    const turn = turnOf(context);
    await turn.once((store) => rememberStop({ channel, thread }, at, store));
    running.stop(turn.tenant, { channel, thread }, at);
    log("info", "stopped");
    try {
      // Slack leaves it to the app to say that nobody works there any more.
      await client.agents.sessions.setStatus({ channel_id: channel, thread_ts: thread, status: "active" });
    } catch (error) {
      log("debug", "session-not-shown", { code: codeOf(error) });
    }
  });
};
