// A person in the shape that the Web API answers with, without the language.
import type { User } from "./workspace.js";

export function shownUser(user: User): Record<string, unknown> {
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
    profile: { real_name: user.realName, display_name: user.name, team: user.teamId },
  };
}
