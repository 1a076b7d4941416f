// Who the app is, and where.
import { z } from "zod";
import { defineMethod } from "../method.js";

export const authTest = defineMethod({
  name: "auth.test",
  parameters: z.object({}),
  answer: (_, { state: { seed } }) => ({
    url: `https://${seed.team.domain}.slack.com/`,
    team: seed.team.name,
    team_id: seed.team.id,
    user: seed.app.name,
    user_id: seed.app.userId,
    bot_id: seed.app.botId,
    is_enterprise_install: false,
  }),
});
