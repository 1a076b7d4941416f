// Who the app is, and where.
import { z } from "zod";
import { defineMethod } from "../method.js";

export const authTest = defineMethod({
  name: "auth.test",
  parameters: z.object({}),
  answer(_, { state: { seed } }, installation) {
    const { team, app } = seed;
    const { enterprise } = team;
    const isForOrganization = installation !== undefined && installation.team === undefined;
    // For a whole organization there is no one workspace: the organization stands in its place.
    const place = isForOrganization && enterprise ? enterprise : team;
    return {
      url: `https://${team.domain}.slack.com/`,
      team: place.name,
      team_id: place.id,
      ...(enterprise && { enterprise_id: enterprise.id }),
      user: app.name,
      user_id: app.userId,
      bot_id: app.botId,
      is_enterprise_install: isForOrganization,
    };
  },
});
