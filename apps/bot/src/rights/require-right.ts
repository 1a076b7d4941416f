// Lets through who may, within the transaction of what they want to do.
import type { TenantStore } from "@kompass/storage";
import { NotAllowedError } from "./not-allowed-error.js";
import { isAllowed, type Level, type Rights } from "./rights.js";
import { readRights } from "./rights-document.js";
import { readStanding } from "./standing-document.js";

/** `user` is Slack's id. Throws a `NotAllowedError` that names who may. */
export async function requireRight(level: Level, user: string, store: TenantStore): Promise<void> {
  const rights = await readRights(store);
  if (isAllowed(level, rights, await readStanding(user, store))) return;
  throw new NotAllowedError(level, await namesOf(level, rights, store));
}

/** At most as many as a sentence can hold. */
const most = 5;

async function namesOf(level: Level, rights: Rights, { people }: TenantStore): Promise<readonly string[]> {
  if (level === "administer") return [];
  const named = rights[level];
  if (named.who !== "named") return [];
  const found = await Promise.all(named.people.map((person) => people.find(person)));
  const names = found.flatMap((person) => person?.name ?? []);
  return [...named.groups.map(({ name }) => name), ...names].slice(0, most);
}
