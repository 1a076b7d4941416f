// A message that shows how far the work is, from its first step until the reply takes its place.
import type { WebClient } from "@slack/web-api";
import type { StreamToFinish } from "../delivery/stream-to-finish.js";
import type { AgentSurface } from "./agent-surface.js";
import type { WorkPlace } from "./work-place.js";

export interface LiveStream {
  readonly show: (title: string) => Promise<void>;
  /** What a reply takes the place of; `undefined` before the first step, and where Slack does not stream. */
  readonly toFinish: () => StreamToFinish | undefined;
  /** For work whose outcome stands elsewhere. */
  readonly close: (text: string) => Promise<void>;
  /** Where nothing was streamed: a new thread gets its title, and none is left as one that somebody works in. */
  readonly rest: (thread: { readonly isNew: boolean }) => Promise<void>;
}

interface Parts {
  readonly client: WebClient;
  readonly place: WorkPlace;
  /** What the session is called where there is none yet. */
  readonly title: string;
  readonly agent: AgentSurface;
}

/** In a direct channel; elsewhere Slack asks whom a stream is for. */
export function createLiveStream({ client, place: { channel, thread }, title, agent }: Parts): LiveStream {
  let ts: string | undefined;
  let steps = 0;
  let step = { id: "", title: "" };
  let hasSession = false;
  let isRefused = false;

  const setSession = (status: "processing" | "active") =>
    agent.tryCall(client, "session", () =>
      client.agents.sessions.setStatus({ channel_id: channel, thread_ts: thread, status, ...(title && { title }) }),
    );

  const begin = async (): Promise<void> => {
    const session = await setSession("processing");
    hasSession = session !== undefined;
    const started = await agent.tryCall(client, "stream", () =>
      client.chat.startStream({
        channel,
        thread_ts: thread,
        chunks: [{ type: "task_update", ...step, status: "in_progress" }],
      }),
    );
    ts = started?.ts;
    isRefused = ts === undefined;
  };

  return {
    show: async (next) => {
      if (isRefused) return;
      const before = step;
      steps += 1;
      step = { id: String(steps), title: next };
      if (ts === undefined) return begin();
      const place = { channel, ts };
      await agent.tryCall(client, "stream", () =>
        client.chat.appendStream({
          ...place,
          chunks: [
            { type: "task_update", ...before, status: "complete" },
            { type: "task_update", ...step, status: "in_progress" },
          ],
        }),
      );
    },
    toFinish: () => (ts === undefined ? undefined : { ts, step, hasSession }),
    close: async (text) => {
      if (ts === undefined) return;
      const place = { channel, ts };
      await agent.tryCall(client, "stream", () =>
        client.chat.stopStream({
          ...place,
          chunks: [{ type: "task_update", ...step, status: "complete" }],
          markdown_text: text,
          ...(hasSession && { session_status: "active" }),
        }),
      );
    },
    rest: async ({ isNew }) => {
      if (isNew || hasSession) await setSession("active");
    },
  };
}
