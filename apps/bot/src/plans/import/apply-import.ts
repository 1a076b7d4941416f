// An import that somebody said yes to: all of it in one transaction, or nothing.

import { checklistKind } from "../checklist-document.js";
import { type Editing, editStored, readBackStored } from "../edit-item.js";
import { planId } from "../plan-id.js";
import type { PendingImport } from "./pending-import.js";
import { pendingImportKind } from "./pending-import-document.js";
import { firstOther } from "./read-archive.js";

export type Applied =
  | { readonly is: "applied"; readonly pending: PendingImport }
  /** Done or left before, or another file came after it. */
  | { readonly is: "gone" }
  /** The plan has gone on since, so that a whole one can't be read into it. */
  | { readonly is: "other-history" };

/** Throws what `editStored` and `readBackStored` throw; the transaction must then be given up. */
export async function applyImport(token: string, editing: Editing): Promise<Applied> {
  const { store, user } = editing;
  const { documents, plans } = store;
  const found = await documents.read(pendingImportKind, user);
  if (found === undefined || found.body.token !== token) return { is: "gone" };
  const { content } = found.body;
  if (content.is === "edits") for (const edit of content.edits) await editStored(edit, editing);
  else {
    const { log, checklists } = content.archive;
    if (firstOther(await plans.log(planId), log) !== undefined) return { is: "other-history" };
    for (const { id, ...checklist } of checklists) {
      if ((await documents.read(checklistKind, id)) === undefined)
        await documents.write(checklistKind, id, checklist, 0);
    }
    await readBackStored(log, editing);
  }
  await documents.remove(pendingImportKind, user, found.version);
  return { is: "applied", pending: found.body };
}

/** Leaves it; `false` where it was done or left before. */
export async function dropImport(token: string, { store, user }: Editing): Promise<boolean> {
  const found = await store.documents.read(pendingImportKind, user);
  if (found === undefined || found.body.token !== token) return false;
  await store.documents.remove(pendingImportKind, user, found.version);
  return true;
}
