// Who is in a user group.
import { z } from "zod";
import { defineMethod } from "../method.js";
import { Refusal } from "../refusal.js";

export const usergroupsUsersList = defineMethod({
  name: "usergroups.users.list",
  parameters: z.object({ usergroup: z.string() }),
  answer({ usergroup }, { state: { seed } }) {
    const group = seed.userGroups.find(({ id }) => id === usergroup);
    if (group === undefined) throw new Refusal("no_such_subteam");
    return { users: group.users };
  },
});
