// What Slack sends when somebody acts on an element of a message, a modal or a home page.
import type { Emulation } from "../emulation.js";
import type { Home, Message, Modal, User } from "../workspace.js";
import { interactionPayload } from "./interaction-payload.js";
import { shownChannelName } from "./shown-channel-name.js";
import { shownView } from "./view-payloads.js";

/** Where the element stands. */
export type ActedOn = { readonly message: Message } | { readonly view: Home | Modal };

export function blockActionsPayload(
  place: ActedOn,
  action: Readonly<Record<string, unknown>>,
  user: User,
  emulation: Emulation,
): Record<string, unknown> {
  return {
    type: "block_actions",
    ...interactionPayload(user.id, emulation),
    ...("message" in place ? ofMessage(place.message, user, emulation) : ofView(place.view, emulation)),
    trigger_id: emulation.triggerIds.issue(user.id),
    actions: [{ ...action, action_ts: emulation.clock.timestamp() }],
  };
}

function ofMessage(message: Message, user: User, { state, responseAddresses }: Emulation) {
  const { ephemeralFor, stream: _, channel, ts, ...rest } = message;
  const isEphemeral = ephemeralFor !== undefined;
  const thread = message.thread_ts === undefined ? {} : { thread_ts: message.thread_ts };
  return {
    channel: { id: channel, name: shownChannelName(state.channel(channel)) },
    container: { type: "message", message_ts: ts, channel_id: channel, is_ephemeral: isEphemeral, ...thread },
    ...(isEphemeral ? {} : { message: { type: "message", ts, channel, ...rest } }),
    state: { values: state.values(ts, user.id) },
    response_url: responseAddresses.issue("actions", { channel, user: user.id, messageTs: ts }),
  };
}

function ofView(view: Home | Modal, emulation: Emulation) {
  return { container: { type: "view", view_id: view.id }, view: shownView(view, emulation) };
}
