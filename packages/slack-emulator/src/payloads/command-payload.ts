// What Slack sends when somebody runs a slash command.
import type { Emulation } from "../emulation.js";
import type { Channel, User } from "../workspace.js";
import { shownChannelName } from "./shown-channel-name.js";

export function commandPayload(
  { command, text, user, channel }: { command: string; text: string; user: User; channel: Channel },
  { state, responseAddresses, triggerIds }: Emulation,
): Record<string, unknown> {
  const { team, app } = state.seed;
  return {
    token: "emulated",
    team_id: team.id,
    team_domain: team.domain,
    channel_id: channel.id,
    channel_name: shownChannelName(channel),
    user_id: user.id,
    user_name: user.name,
    command,
    text,
    api_app_id: app.appId,
    is_enterprise_install: "false",
    response_url: responseAddresses.issue("commands", { channel: channel.id, user: user.id }),
    trigger_id: triggerIds.issue(user.id),
  };
}
