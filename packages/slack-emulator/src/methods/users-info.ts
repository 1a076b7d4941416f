// Who somebody is, with the language of their Slack where it is asked for.
import { z } from "zod";
import { flagArgument } from "../arguments.js";
import { defineMethod } from "../method.js";
import { shownUser } from "../shown-user.js";
import { userNamed } from "../targets.js";

export const usersInfo = defineMethod({
  name: "users.info",
  parameters: z.object({ user: z.string(), include_locale: flagArgument.default(false) }),
  answer({ user: id, include_locale: includeLocale }, emulation) {
    const user = userNamed(id, emulation);
    return { user: { ...shownUser(user, emulation.state.seed.team), ...(includeLocale && { locale: user.locale }) } };
  },
});
