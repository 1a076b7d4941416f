// Which of some user groups a person is in.
import type { WebClient } from "@slack/web-api";

/** In milliseconds: who leaves a group has left it here soon after. */
const freshFor = 60_000;
const most = 1_000;

/** A group that can't be read has nobody in it. */
export type GroupsOf = (person: string, groups: readonly string[], client: WebClient) => Promise<readonly string[]>;

/** Remembers who is in a group for a minute. */
export function createGroups(now: () => Date): GroupsOf {
  const known = new Map<string, { readonly users: readonly string[]; readonly until: number }>();
  const usersOf = async (group: string, client: WebClient): Promise<readonly string[]> => {
    const key = `${client.token ?? ""}/${group}`;
    const remembered = known.get(key);
    if (remembered !== undefined && remembered.until > now().getTime()) return remembered.users;
    const { users } = await client.usergroups.users.list({ usergroup: group }).catch(() => ({ users: undefined }));
    if (users === undefined) return [];
    known.delete(key);
    known.set(key, { users, until: now().getTime() + freshFor });
    const [oldest] = known.keys();
    if (known.size > most && oldest !== undefined) known.delete(oldest);
    return users;
  };
  return async (person, groups, client) => {
    const users = await Promise.all(groups.map((group) => usersOf(group, client)));
    return groups.filter((_, index) => users[index]?.includes(person));
  };
}
