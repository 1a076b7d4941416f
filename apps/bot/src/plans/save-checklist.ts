// A proposal becomes a checklist of the plan, once.
import type { ActionCatalogue, CalendarDate, NewItem, Review } from "@kompass/findings";
import { requireRight } from "../rights/require-right.js";
import { checklistKind } from "./checklist-document.js";
import { type Editing, editStored } from "./edit-item.js";
import { nextItemIds } from "./item-number.js";
import { proposalKind } from "./proposal-document.js";
import { proposeChecklist } from "./propose-checklist.js";

export interface Chosen {
  /** Kinds of the steps to take in: "recap". */
  readonly steps: readonly string[];
  /** Ids of the recommended actions to take in. */
  readonly actions: readonly string[];
  readonly start: CalendarDate;
  /** Slack's id of who owns the actions; null leaves them without an owner. */
  readonly owner: string | null;
}

export interface SavedChecklist {
  readonly id: string;
  /** Not saved from the same proposal before. */
  readonly isNew: boolean;
}

/** `undefined` where there is no such proposal. */
export async function saveChecklist(
  proposalId: string,
  chosen: Chosen,
  { review, catalogue }: { readonly review: Review; readonly catalogue: ActionCatalogue },
  editing: Editing,
): Promise<SavedChecklist | undefined> {
  const { store } = editing;
  await requireRight("edit", editing.user, store);
  const proposal = await store.documents.read(proposalKind, proposalId);
  if (proposal === undefined) return undefined;
  if (proposal.body.savedAs !== null) return { id: proposal.body.savedAs, isNew: false };
  const { scope, locale } = proposal.body;
  const { actions, start } = chosen;
  const { title, items } = proposeChecklist(review, catalogue, { scope, locale, start, actions });
  const taken = items.filter(({ kind }) => kind === "action" || chosen.steps.includes(kind));
  const owner = chosen.owner === null ? null : await store.people.identify(chosen.owner);
  const id = `${scope}-${proposalId.slice(0, 8)}`;
  await store.documents.write(checklistKind, id, { scope, title, locale }, 0);
  await store.documents.write(proposalKind, proposalId, { ...proposal.body, savedAs: id }, proposal.version);
  if (taken.length > 0) {
    await editStored((plan) => {
      const ids = nextItemIds(plan, taken.length);
      const named = taken.map(
        (item, index): NewItem => ({
          ...item,
          id: ids[index] ?? item.id,
          checklist: id,
          owner: item.kind === "action" ? { ...item.owner, person: owner } : item.owner,
        }),
      );
      return { edit: "add-items", items: named };
    }, editing);
  }
  return { id, isNew: true };
}
