// Threads as pieces of work of the app.
import { z } from "zod";
import type { Emulation } from "./emulation.js";
import type { AgentSession } from "./workspace.js";

export const sessionStatus = z.enum(["active", "processing", "suspended", "closed"]);

/** Changes the session of a thread, or begins one. */
export function setSession(
  place: Pick<AgentSession, "channel" | "thread_ts">,
  change: Partial<Pick<AgentSession, "status" | "title">>,
  { state }: Emulation,
): AgentSession {
  const before = state.session(place.channel, place.thread_ts) ?? { status: "active", title: "" };
  const session = { ...before, ...place, ...change };
  state.apply({ type: "session_set", session });
  return session;
}
