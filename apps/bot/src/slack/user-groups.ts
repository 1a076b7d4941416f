// The user groups of a workspace, and who is in them.
import type { WebClient } from "@slack/web-api";
import { createRemembered } from "./remembered.js";

export interface UserGroup {
  readonly id: string;
  /** "@ledergruppa" */
  readonly name: string;
}

/** None where Slack does not tell. */
export async function listGroups(client: WebClient): Promise<readonly UserGroup[]> {
  const { usergroups = [] } = await client.usergroups.list({}).catch(() => ({ usergroups: [] }));
  return usergroups.flatMap(({ id, handle }) => (id && handle ? [{ id, name: `@${handle}` }] : []));
}

/** In milliseconds: who leaves a group has left it here soon after. */
const freshFor = 60_000;
const most = 1_000;

/** Which of some groups a person is in; a group that can't be read has nobody in it. */
export type GroupsOf = (person: string, groups: readonly string[], client: WebClient) => Promise<readonly string[]>;

/** Remembers who is in a group for a minute. */
export function createGroups(now: () => Date): GroupsOf {
  const known = createRemembered<readonly string[]>({ now, freshFor, most });
  const usersOf = (group: string, client: WebClient): Promise<readonly string[]> =>
    known(`${client.token ?? ""}/${group}`, async () => {
      const { users = [] } = await client.usergroups.users.list({ usergroup: group });
      return users;
    }).catch(() => []);
  return async (person, groups, client) => {
    const users = await Promise.all(groups.map((group) => usersOf(group, client)));
    return groups.filter((_, index) => users[index]?.includes(person));
  };
}
