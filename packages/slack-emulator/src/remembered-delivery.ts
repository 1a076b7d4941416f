// An event that Slack remembers until the app has acknowledged it, or until Slack gives up.
import type { Envelope } from "./deliveries.js";
import { payloadKindOf } from "./route.js";
import type { WorkspaceState } from "./workspace-state.js";

/** Clicks and commands are not remembered: where nobody acknowledges one, the person sees so at once. */
export function rememberedDelivery(envelope: Envelope, state: WorkspaceState): Envelope {
  if (payloadKindOf(envelope.body) !== "events_api") return envelope;
  state.apply({ type: "delivery_begun", body: envelope.body });
  return forgottenWhenDone(envelope, state);
}

/** An event that an earlier run has left: it is the same event when it comes again. */
export function forgottenWhenDone(envelope: Envelope, state: WorkspaceState): Envelope {
  const { body, onAcknowledged, onUnacknowledged } = envelope;
  const forget = () => state.apply({ type: "delivery_ended", eventId: String(body.event_id) });
  return {
    body,
    onAcknowledged(response) {
      forget();
      onAcknowledged?.(response);
    },
    onUnacknowledged(slackError) {
      forget();
      onUnacknowledged?.(slackError);
    },
  };
}
