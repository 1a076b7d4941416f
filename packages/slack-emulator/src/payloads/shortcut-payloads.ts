// What Slack sends when somebody chooses a shortcut of the app, from a message or from anywhere.
import type { Emulation } from "../emulation.js";
import type { Message, User } from "../workspace.js";
import { interactionPayload } from "./interaction-payload.js";
import { shownChannelName } from "./shown-channel-name.js";

export function shortcutPayload(callbackId: string, user: User, emulation: Emulation): Record<string, unknown> {
  return { type: "shortcut", ...common(callbackId, user, emulation) };
}

export function messageShortcutPayload(
  callbackId: string,
  message: Message,
  user: User,
  emulation: Emulation,
): Record<string, unknown> {
  const { ephemeralFor: _, stream: _stream, channel, ...shown } = message;
  const { state, responseAddresses } = emulation;
  return {
    type: "message_action",
    ...common(callbackId, user, emulation),
    message_ts: message.ts,
    message: { type: "message", ...shown },
    channel: { id: channel, name: shownChannelName(state.channel(channel)) },
    response_url: responseAddresses.issue("actions", { channel, user: user.id, messageTs: message.ts }),
  };
}

function common(callbackId: string, user: User, emulation: Emulation) {
  return {
    ...interactionPayload(user.id, emulation),
    callback_id: callbackId,
    trigger_id: emulation.triggerIds.issue(user.id),
    action_ts: emulation.clock.timestamp(),
  };
}
