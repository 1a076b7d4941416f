// What happens when a form of an item is handed in: saved, refused at an input, or shown beside what somebody else wrote.
import type { InputBlock, ModalView } from "@kompass/block-kit";
import type { PlanItem } from "@kompass/findings";
import { printDate } from "@kompass/model";
import { itemStringsOf } from "../locales/item/item-strings-of.js";
import { planStringsOf } from "../locales/plan/plan-strings-of.js";
import type { Editing } from "../plans/edit-item.js";
import { contextOf } from "../plans/item-context-of.js";
import { itemAt } from "../plans/item-history.js";
import { planId } from "../plans/plan-id.js";
import { type Conflict, saveItem } from "../plans/save-item.js";
import { allItemForms } from "../views/item/all-item-forms.js";
import { formModal } from "../views/item/form-modal.js";
import { type ItemContext, mentionIn } from "../views/item/item-context.js";
import type { Given } from "../views/item/item-form.js";
import { decisionLines, ownerLines, planLevelLines } from "../views/item/item-parts.js";
import type { ItemFormName } from "../views/item/item-window.js";
import { refusalText } from "../views/plan/refusal-text.js";
import { withTyped } from "../views/with-typed.js";
import { type Drawing, metadataOf } from "./draw-window.js";
import { forgetWindow, type OpenWindow, rememberWindow } from "./open-windows.js";

/** As Slack takes the answer to what was handed in; `undefined` closes the window. */
export type FormAnswer =
  | undefined
  | { readonly response_action: "errors"; readonly errors: Record<string, string> }
  | { readonly response_action: "update"; readonly view: ModalView };

export async function handInForm(
  window: OpenWindow & { readonly form: ItemFormName },
  given: Given,
  drawing: Drawing,
  editing: Editing,
): Promise<FormAnswer> {
  const { store, locale, person } = drawing;
  const form = allItemForms[window.form];
  const strings = itemStringsOf(locale);
  const errors = (at: string, text: string): FormAnswer => ({ response_action: "errors", errors: { [at]: text } });
  const plan = await store.plans.readToEdit(planId);
  const current = plan.items.find(({ id }) => id === window.item);
  if (current === undefined) return errors(form.explainedAt, strings.gone);
  const asOpened =
    current.version > window.seen
      ? (itemAt(await store.plans.log(planId), window.item, window.seen) ?? current)
      : current;
  const read = await form.read(given, asOpened, {
    ...(await contextOf(asOpened, drawing)),
    key: window.key,
    seen: window.seen,
    personOf: (user) => store.people.identify(user),
  });
  if (read.is === "errors") return { response_action: "errors", errors: { ...read.errors } };
  try {
    const saved = await saveItem(window, read.edits, editing);
    if (saved.outcome === "saved") {
      await forgetWindow(window.item, window.view, store);
      return undefined;
    }
    const shown = { ...window, known: saved.current.version };
    await rememberWindow({ ...shown, person }, store);
    const context = await contextOf(
      saved.current,
      drawing,
      saved.conflicts.map(({ by }) => by),
    );
    const notes = saved.conflicts.map((conflict) => conflictNote(conflict, saved.current, context));
    const inputs: readonly InputBlock[] = form.inputs(asOpened, context);
    const view = formModal(form, asOpened, context, {
      metadata: metadataOf(shown),
      notes: [...notes, strings.replaceOrLeave],
      replaces: true,
      inputs: inputs.map((block) => withTyped(block, given)),
    });
    return { response_action: "update", view };
  } catch (error) {
    const why = refusalText(error, locale);
    if (why === undefined) throw error;
    return errors(form.explainedAt, why);
  }
}

function conflictNote({ edit, part, by }: Conflict, current: PlanItem, context: ItemContext): string {
  const strings = itemStringsOf(context.locale);
  return strings.conflict(mentionIn(context, by), strings.changed[edit], standing(part, current, context));
}

/** What a part of an item is now, in words. */
function standing(part: Conflict["part"], item: PlanItem, context: ItemContext): string {
  const { locale } = context;
  const { none, parts } = itemStringsOf(locale);
  const orNone = (lines: readonly string[]): string => (lines.length === 0 ? none : lines.join(", "));
  const day = (date: string | null): string => (date === null ? none : printDate(date, locale));
  switch (part) {
    case "owner":
      return orNone(ownerLines(item, context));
    case "participants":
      return orNone(item.participants.map((person) => mentionIn(context, person)));
    case "dates":
      return `${parts.start.toLowerCase()} ${day(item.start)}, ${parts.due.toLowerCase()} ${day(item.due)}`;
    case "plan-level":
      return orNone(planLevelLines(item, context).slice(0, 1));
    case "decision":
      return orNone(decisionLines(item, context));
    case "status":
      return planStringsOf(locale).statuses[item.status];
  }
}
