// Who somebody is, with the language of their Slack where it is asked for.
import { z } from "zod";
import { flagArgument } from "../arguments.js";
import { defineMethod } from "../method.js";
import { userNamed } from "../targets.js";

export const usersInfo = defineMethod({
  name: "users.info",
  parameters: z.object({ user: z.string(), include_locale: flagArgument.default(false) }),
  answer({ user: id, include_locale: includeLocale }, emulation) {
    const user = userNamed(id, emulation);
    return {
      user: {
        id,
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
        ...(includeLocale && { locale: user.locale }),
      },
    };
  },
});
