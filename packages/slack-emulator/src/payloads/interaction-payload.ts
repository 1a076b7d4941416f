// What all interactions say about where they come from and whose they are.
import type { Emulation } from "../emulation.js";

export function interactionPayload(userId: string, { state }: Emulation): Record<string, unknown> {
  const { team, app } = state.seed;
  const user = state.user(userId);
  return {
    token: "emulated",
    api_app_id: app.appId,
    team: { id: team.id, domain: team.domain },
    enterprise: null,
    is_enterprise_install: false,
    user: { id: userId, username: user?.name, name: user?.name, team_id: user?.teamId ?? team.id },
  };
}
