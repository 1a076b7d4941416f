// Who may decide, edit and see in a workspace, and what the reader may themselves.
import type { TenantStore } from "@kompass/storage";
import { namesOfRight } from "./names-of-right.js";
import { isAllowed, type WhoMay } from "./rights.js";
import { readRights } from "./rights-document.js";
import { readStanding } from "./standing-document.js";

/** Of somebody who may see at least. `user` is Slack's id. */
export async function whoMay(user: string, store: TenantStore): Promise<WhoMay> {
  const rights = await readRights(store);
  const standing = await readStanding(user, store);
  const levels = (["decide", "edit", "see"] as const).map(async (level) => {
    const names = await namesOfRight(rights[level], store);
    return { level, who: rights[level].who, names };
  });
  const own = (["decide", "edit"] as const).find((level) => isAllowed(level, rights, standing)) ?? "see";
  return { levels: await Promise.all(levels), own };
}
