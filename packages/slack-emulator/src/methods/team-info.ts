// What the workspace is called.
import { z } from "zod";
import { defineMethod } from "../method.js";

export const teamInfo = defineMethod({
  name: "team.info",
  parameters: z.object({}),
  answer(_, { state: { seed } }) {
    const { id, name, domain } = seed.team;
    return { team: { id, name, domain, url: `https://${domain}.slack.com/` } };
  },
});
