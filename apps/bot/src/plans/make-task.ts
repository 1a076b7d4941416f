// A task of its own in the plan: it cites the score of what it is about, and the message that it came from.
import { type CalendarDate, makeChecklist, type NewItem, type Review } from "@kompass/findings";
import type { Locale } from "@kompass/model";
import { todayOf } from "../settings/today-of.js";
import { type Editing, editStored } from "./edit-item.js";
import { nextItemIds } from "./item-number.js";
import { planId } from "./plan-id.js";

export interface NewTask {
  /** Made once by this name. */
  readonly key: string;
  readonly title: string;
  readonly doneWhen: string;
  /** An area or a sub-area. */
  readonly about: string;
  /** Slack's id. */
  readonly owner: string | null;
  readonly due: CalendarDate | null;
  /** What it came from: words, and an address where there is one. */
  readonly from: { readonly text: string; readonly url: string | null } | null;
}

/** Gives the item's name, "T9". */
export async function makeTask(
  { key, title, doneWhen, about, owner, due, from }: NewTask,
  { review, locale }: { readonly review: Review; readonly locale: Locale },
  editing: Editing,
): Promise<{ readonly id: string; readonly isNew: boolean }> {
  const { store, user, name, now } = editing;
  const plan = await store.plans.readToEdit(planId);
  const made = plan.items.find(({ evidence }) => evidence.some(({ id }) => id === key));
  if (made !== undefined) return { id: made.id, isNew: false };
  const by = await store.people.identify(user, name);
  const person = owner === null ? null : await store.people.identify(owner);
  const [id = "T1"] = nextItemIds(plan, 1);
  const [like] = makeChecklist(review, { scope: about, actions: [], start: null, locale, id: "task" });
  if (like === undefined) throw new Error("a checklist has no steps");
  const evidence =
    from === null ? [] : [{ id: key, kind: "note" as const, ...from, by, on: await todayOf(now, store) }];
  const item: NewItem = {
    ...like,
    id,
    kind: "action",
    checklist: null,
    title,
    doneWhen,
    owner: { role: null, person },
    due,
    evidence,
  };
  await editStored({ edit: "add-items", items: [item] }, editing);
  return { id, isNew: true };
}
