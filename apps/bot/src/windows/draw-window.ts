// A window on an item as it should look now.
import type { ModalView } from "@kompass/block-kit";
import type { PlanItem } from "@kompass/findings";
import { itemStringsOf } from "../locales/item/item-strings-of.js";
import { contextOf, type Showing } from "../plans/item-context-of.js";
import { changesSince, itemAt } from "../plans/item-history.js";
import { planId } from "../plans/plan-id.js";
import { allItemForms } from "../views/item/all-item-forms.js";
import { formModal } from "../views/item/form-modal.js";
import { mentionIn } from "../views/item/item-context.js";
import { goneModal, itemModal } from "../views/item/item-modal.js";
import type { ItemWindow } from "../views/item/item-window.js";

export interface Drawing extends Showing {
  /** Who looks at it, by the plan's random id. */
  readonly person: string;
}

/**
 * The item whole as it is now; a form as its reader opened it, since what they have not touched must not look as if they
 * had, with a word on what others did meanwhile.
 */
export async function drawWindow(window: ItemWindow, drawing: Drawing, notice?: string): Promise<ModalView> {
  const { store, locale } = drawing;
  const { item: id, form, key } = window;
  const item = (await store.plans.read(planId)).items.find((each) => each.id === id);
  if (item === undefined) return goneModal(id, locale, metadataOf(window));
  if (form === null) {
    const metadata = metadataOf({ item: id, form, key, seen: item.version, known: item.version });
    return itemModal(item, await contextOf(item, drawing), metadata, notice);
  }
  const { asOpened, notes } = await sinceOpened(item, window, drawing);
  const context = await contextOf(asOpened, drawing);
  return formModal(allItemForms[form], asOpened, context, {
    metadata: metadataOf(window),
    notes: [...notes, ...(notice === undefined ? [] : [notice])],
  });
}

/** What comes back with a press and with what is handed in. */
export function metadataOf({ item, seen, known, form, key }: ItemWindow): string {
  return JSON.stringify({ item, seen, known, form, key } satisfies ItemWindow);
}

async function sinceOpened(item: PlanItem, { seen, known }: ItemWindow, drawing: Drawing) {
  if (item.version <= seen) return { asOpened: item, notes: [] };
  const { store, locale, person } = drawing;
  const log = await store.plans.log(planId);
  const changes = changesSince(log, item.id, known).filter(({ by }) => by !== person);
  const strings = itemStringsOf(locale);
  const context = await contextOf(
    item,
    drawing,
    changes.map(({ by }) => by),
  );
  const notes = [...new Set(changes.map(({ by }) => by))].map((by) => {
    const what = new Set(changes.filter((change) => change.by === by).map(({ edit }) => strings.changed[edit.edit]));
    return strings.changedMeanwhile(mentionIn(context, by), listed([...what], strings.and));
  });
  return { asOpened: itemAt(log, item.id, seen) ?? item, notes };
}

/** "eieren, datoene og statusen" */
function listed(words: readonly string[], and: string): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} ${and} ${last}`;
}
