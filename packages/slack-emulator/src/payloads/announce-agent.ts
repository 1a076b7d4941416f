// The events of agents: a person has pressed stop, or looks at something else.
import type { Emulation } from "../emulation.js";
import { eventEnvelope } from "./event-envelope.js";

/** What a person looks at: a channel, a canvas, a list or a message, as Slack names them. */
export interface ContextEntity {
  readonly type: `slack#/types/${string}`;
  readonly value: unknown;
  readonly team_id?: string;
}

interface Place {
  readonly channel: string;
  readonly user: string;
}

export function announceSessionStopped(
  place: Place & { readonly thread_ts: string; readonly streaming_message_ts: readonly string[] },
  emulation: Emulation,
): void {
  deliver({ type: "agent_session_stopped", ...place }, emulation);
}

/** Nothing to look at is an empty context. */
export function announceContext(place: Place, entities: readonly ContextEntity[], emulation: Emulation): void {
  deliver({ type: "app_context_changed", ...place, context: entities.length === 0 ? {} : { entities } }, emulation);
}

function deliver(
  event: Readonly<Record<string, unknown>> & { type: "agent_session_stopped" | "app_context_changed" },
  emulation: Emulation,
): void {
  if (!emulation.subscriptions.has(event.type)) return;
  const full = { ...event, event_ts: emulation.clock.timestamp() };
  emulation.deliveries.deliver({ body: eventEnvelope(full, emulation) });
}
