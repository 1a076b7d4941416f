// The envelope that Slack puts around each event.
import type { Emulation } from "../emulation.js";

export function eventEnvelope(
  event: Readonly<Record<string, unknown>>,
  { state, clock }: Emulation,
  channelId?: string,
): Record<string, unknown> {
  const { team, app } = state.seed;
  return {
    token: "emulated",
    type: "event_callback",
    team_id: team.id,
    api_app_id: app.appId,
    event,
    event_id: clock.id("Ev"),
    event_time: clock.seconds(),
    authorizations: [
      { enterprise_id: null, team_id: team.id, user_id: app.userId, is_bot: true, is_enterprise_install: false },
    ],
    is_ext_shared_channel: (channelId !== undefined && state.channel(channelId)?.isExtShared) || false,
  };
}
