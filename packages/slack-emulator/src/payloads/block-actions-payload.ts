// What Slack sends when somebody presses a button of a message.
import type { Button } from "@kompass/block-kit";
import type { Emulation } from "../emulation.js";
import type { Channel, Message, User } from "../workspace.js";

export function blockActionsPayload(
  {
    button,
    blockId,
    message,
    user,
    channel,
  }: {
    button: Button;
    blockId: string;
    message: Message;
    user: User;
    channel: Channel;
  },
  { state, clock, responseAddresses }: Emulation,
): Record<string, unknown> {
  const { team, app } = state.seed;
  const { ephemeralFor, ...shown } = message;
  const isEphemeral = ephemeralFor !== undefined;
  const thread = message.thread_ts === undefined ? {} : { thread_ts: message.thread_ts };
  const { type, text, action_id, value } = button;
  return {
    type: "block_actions",
    token: "emulated",
    api_app_id: app.appId,
    team: { id: team.id, domain: team.domain },
    enterprise: null,
    is_enterprise_install: false,
    user: { id: user.id, username: user.name, name: user.name, team_id: team.id },
    channel: { id: channel.id, name: channel.kind === "direct" ? "directmessage" : channel.name },
    container: {
      type: "message",
      message_ts: message.ts,
      channel_id: channel.id,
      is_ephemeral: isEphemeral,
      ...thread,
    },
    ...(isEphemeral ? {} : { message: { type: "message", ...shown } }),
    state: { values: {} },
    trigger_id: clock.id("trigger-"),
    response_url: responseAddresses.issue("actions", { channel: channel.id, user: user.id, messageTs: message.ts }),
    actions: [
      {
        type,
        text,
        action_id,
        block_id: blockId,
        ...(value === undefined ? {} : { value }),
        action_ts: clock.timestamp(),
      },
    ],
  };
}
