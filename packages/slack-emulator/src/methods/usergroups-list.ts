// The user groups of the workspace.
import { z } from "zod";
import { flagArgument } from "../arguments.js";
import { defineMethod } from "../method.js";

export const usergroupsList = defineMethod({
  name: "usergroups.list",
  parameters: z.object({ include_users: flagArgument.default(false), include_count: flagArgument.default(false) }),
  answer({ include_users: includeUsers, include_count: includeCount }, { state: { seed } }) {
    return {
      usergroups: seed.userGroups.map(({ id, handle, name, users }) => ({
        id,
        team_id: seed.team.id,
        is_usergroup: true,
        name,
        handle,
        date_delete: 0,
        ...(includeUsers && { users }),
        ...(includeCount && { user_count: users.length }),
      })),
    };
  },
});
