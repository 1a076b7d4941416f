// Several edits of one item by one person, all of them or none; what nobody meant to change stays as others have left it.
import { isDeepStrictEqual } from "node:util";
import { editPlan, type ItemPart, type Plan, type PlanEdit, type PlanItem, StaleItemError } from "@kompass/findings";
import { rightFor } from "../rights/may-edit.js";
import { requireRight } from "../rights/require-right.js";
import { todayOf } from "../settings/today-of.js";
import { type Editing, editStored } from "./edit-item.js";
import { itemAt } from "./item-history.js";
import { planId } from "./plan-id.js";

type ItemEdit = Exclude<PlanEdit, { readonly edit: "add-items" }>;

/** A part that two people changed: the item as it is now, and whose change it was. */
export interface Conflict {
  readonly part: ItemPart;
  readonly edit: ItemEdit["edit"];
  /** The plan's random id. */
  readonly by: string;
}

export type SavedItem =
  | { readonly outcome: "saved" }
  /** Nothing is saved. */
  | { readonly outcome: "conflict"; readonly conflicts: readonly Conflict[]; readonly current: PlanItem };

export interface SeenParts {
  readonly item: string;
  /** The version that the edits started from. */
  readonly seen: number;
  /** The version whose changes their author has been shown since, and means to replace. */
  readonly known: number;
}

/**
 * `edits` say what the item should be: one that leaves it as it was when it was seen, or as it is now, is none. Throws what `editStored` throws beside `findings/stale-item`, and then nothing has happened.
 */
export async function saveItem(
  { item: id, seen, known }: SeenParts,
  edits: readonly ItemEdit[],
  editing: Editing,
): Promise<SavedItem> {
  const { store, user, name, now } = editing;
  const by = await store.people.identify(user, name);
  const plan = await store.plans.readToEdit(planId);
  const occasion = { by, at: now.toISOString(), on: await todayOf(now, store) };
  const current = plan.items.find((item) => item.id === id);
  const log = current !== undefined && current.version > seen ? await store.plans.log(planId) : [];
  const then = itemAt(log, id, seen) ?? current;
  const changes = (item: PlanItem | undefined, edit: ItemEdit): boolean => {
    if (item === undefined) return true;
    const whole: Plan = { ...plan, items: [item] };
    const [after] = editPlan(whole, seeing(edit, item.version), occasion).plan.items;
    return !isDeepStrictEqual(contentOf(item), after && contentOf(after));
  };
  const meant = edits.filter((edit) => !isThereAlready(edit, current) && changes(current, edit) && changes(then, edit));
  const conflicts = meant.flatMap((edit): readonly Conflict[] => {
    try {
      editPlan(plan, seeing(edit, known), occasion);
      return [];
    } catch (error) {
      if (!(error instanceof StaleItemError)) throw error;
      const { part } = error;
      const changed = log.find(({ version }) => version === error.current.changed[part]);
      return [{ part, edit: edit.edit, by: changed?.by ?? by }];
    }
  });
  if (conflicts.length > 0 && current !== undefined) return { outcome: "conflict", conflicts, current };
  for (const edit of meant) {
    const right = rightFor(edit, plan, by);
    if (right !== undefined) await requireRight(right, user, store);
  }
  for (const edit of meant) await editStored((newest) => seeing(edit, newest.version), editing);
  return { outcome: "saved" };
}

function seeing(edit: ItemEdit, seen: number): ItemEdit {
  return "seen" in edit ? { ...edit, seen } : edit;
}

const contentOf = ({ version: _, changed: __, ...content }: PlanItem): object => content;

/** What a window adds has the window's name: handed in once more, it is there already. */
function isThereAlready(edit: ItemEdit, item: PlanItem | undefined): boolean {
  const has = (entries: readonly { readonly id: string }[] | undefined, id: string): boolean =>
    entries?.some((entry) => entry.id === id) ?? false;
  switch (edit.edit) {
    case "comment":
      return has(item?.comments, edit.id);
    case "add-evidence":
      return has(item?.evidence, edit.id);
    case "add-milestone":
      return has(item?.milestones, edit.milestone.id);
    default:
      return false;
  }
}
