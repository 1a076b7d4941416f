// The card of a checklist.
import { carriedNotes } from "../plans/carried-notes.js";
import { checklistKind } from "../plans/checklist-document.js";
import { mentionsOf } from "../plans/mentions-of.js";
import { planId } from "../plans/plan-id.js";
import { todayOf } from "../settings/today-of.js";
import { checklistView } from "../views/plan/checklist-view.js";
import type { CardKind } from "./card.js";

export const checklistCardKind: CardKind = {
  kind: "checklist",
  show: async (id, store, now, reviewsOf) => {
    const found = await store.documents.read(checklistKind, id);
    if (found === undefined) return undefined;
    const { items } = await store.plans.read(planId);
    const own = items.filter(({ checklist }) => checklist === id);
    const today = await todayOf(now, store);
    const notes = carriedNotes(own, await reviewsOf(store), found.body.locale);
    return checklistView({ checklist: found.body, items: own, today, mentionOf: await mentionsOf(own, store), notes });
  },
};
