// A person in the shape that the Web API answers with, without the language.
import type { Team, User } from "./workspace.js";

export function shownUser(user: User, { id: teamId, enterprise }: Team): Record<string, unknown> {
  return {
    id: user.id,
    team_id: user.teamId,
    name: user.name,
    real_name: user.realName,
    tz: user.timezone,
    deleted: user.isDeleted,
    is_bot: user.isBot,
    is_app_user: false,
    is_admin: user.isAdmin || user.isOwner,
    is_owner: user.isOwner,
    is_primary_owner: false,
    is_restricted: user.isRestricted,
    is_ultra_restricted: user.isUltraRestricted,
    is_stranger: user.isStranger,
    // Slack tells the organization of people who are at home in it.
    ...(enterprise !== undefined &&
      user.teamId === teamId && {
        enterprise_user: {
          id: user.id,
          enterprise_id: enterprise.id,
          enterprise_name: enterprise.name,
          is_admin: false,
          is_owner: false,
          teams: [teamId],
        },
      }),
    profile: { real_name: user.realName, display_name: user.name, team: user.teamId },
  };
}
