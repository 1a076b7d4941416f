// The names of the people and user groups that a right is given to.
import type { TenantStore } from "@kompass/storage";
import type { Named } from "./rights.js";

/** At most as many as a sentence can hold. */
const most = 5;

/** Groups first; empty where it is everybody or the administrators. */
export async function namesOfRight(named: Named, { people }: TenantStore): Promise<readonly string[]> {
  if (named.who !== "named") return [];
  const found = await Promise.all(named.people.map((person) => people.find(person)));
  const names = found.flatMap((person) => person?.name ?? []);
  return [...named.groups.map(({ name }) => name), ...names].slice(0, most);
}
