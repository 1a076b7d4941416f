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
        team_id: emulation.state.seed.team.id,
        name: user.name,
        real_name: user.realName,
        tz: user.timezone,
        deleted: false,
        is_bot: user.isBot,
        is_restricted: false,
        is_ultra_restricted: false,
        is_stranger: false,
        profile: { real_name: user.realName, display_name: user.name },
        ...(includeLocale && { locale: user.locale }),
      },
    };
  },
});
