// Lets through who may, within the transaction of what they want to do.
import type { TenantStore } from "@kompass/storage";
import { namesOfRight } from "./names-of-right.js";
import { NotAllowedError } from "./not-allowed-error.js";
import { isAllowed, type Level, type Rights, type Standing } from "./rights.js";
import { readRights } from "./rights-document.js";
import { readStanding } from "./standing-document.js";

/** What is known of somebody nobody knows. */
const anybody: Standing = { isAdministrator: false, person: undefined, groups: [] };

/** `user` is Slack's id. Throws a `NotAllowedError` that names who may. `known` are the rights that apply, where they were just read. */
export async function requireRight(level: Level, user: string, store: TenantStore, known?: Rights): Promise<void> {
  const rights = known ?? (await readRights(store));
  if (isAllowed(level, rights, anybody) || isAllowed(level, rights, await readStanding(user, store))) return;
  throw new NotAllowedError(level, level === "administer" ? [] : await namesOfRight(rights[level], store));
}
