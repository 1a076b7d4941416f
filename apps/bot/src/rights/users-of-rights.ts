// Slack's ids of the people that rights name.
import type { TenantStore } from "@kompass/storage";
import type { Rights } from "./rights.js";

/** By the random id; `undefined` for who is erased. */
export async function usersOfRights(
  { decide, edit, see }: Rights,
  { people }: TenantStore,
): Promise<(person: string) => string | undefined> {
  const named = [decide, edit, see].flatMap((each) => (each.who === "named" ? each.people : []));
  const users = new Map<string, string>();
  for (const person of new Set(named)) {
    const user = (await people.find(person))?.externalId;
    if (user !== undefined) users.set(person, user);
  }
  return (person) => users.get(person);
}
