// An item is changed by words: the newest state is what the words are about, and the reply says what came of it.
import type { PlanEdit, PlanItem } from "@kompass/findings";
import type { TenantStore } from "@kompass/storage";
import { itemCommandStringsOf } from "../../locales/item-commands/item-command-strings-of.js";
import { planId } from "../../plans/plan-id.js";
import { tryEdit } from "../../plans/try-edit.js";
import { markupView } from "../../views/markup-view.js";
import { plainView } from "../../views/plain-view.js";
import type { ItemOccasion } from "./item-command.js";

/** What to do, and how to say it, as mrkdwn; or, in plain words, why it can't be done. */
export type Intended =
  | { readonly is: "edit"; readonly edit: PlanEdit; readonly said: string }
  | { readonly is: "unclear"; readonly why: string };

export async function changeItem(
  id: string,
  intend: (item: PlanItem, store: TenantStore) => Intended | Promise<Intended>,
  { turn, replyTo, person: user, profile, locale, dependencies }: ItemOccasion,
): Promise<void> {
  await turn.once(async (store, say) => {
    const { items } = await store.plans.readToEdit(planId);
    const item = items.find((each) => each.id === id);
    if (item === undefined) return say(replyTo(plainView(itemCommandStringsOf(locale).unknown(id))));
    const intended = await intend(item, store);
    if (intended.is === "unclear") return say(replyTo(plainView(intended.why)));
    const editing = { store, say, user, name: profile.name, now: dependencies.now() };
    const tried = await tryEdit(intended.edit, locale, editing);
    return say(replyTo(tried.outcome === "edited" ? markupView(intended.said) : plainView(tried.explanation)));
  });
}
