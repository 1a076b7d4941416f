// The window of an item: everything about it, and a way to each thing that can be done.
import { type ActionsBlock, limits, type ModalView } from "@kompass/block-kit";
import type { PlanItem } from "@kompass/findings";
import type { Locale } from "@kompass/model";
import { itemStringsOf } from "../../locales/item/item-strings-of.js";
import { planStringsOf } from "../../locales/plan/plan-strings-of.js";
import { modal, plain } from "../modal.js";
import { itemBlocks, itemTitle, markup } from "./item-blocks.js";
import type { ItemContext } from "./item-context.js";
import { type ItemFormName, itemWindowId, lastingForms, nextSteps, windowActions } from "./item-window.js";

/** `notice` says something about what was just tried, as mrkdwn. */
export function itemModal(item: PlanItem, context: ItemContext, metadata: string, notice?: string): ModalView {
  const { locale } = context;
  return modal({ ...frame(item.id, locale), metadata }, [
    ...(notice === undefined ? [] : [markup(notice)]),
    markup(itemTitle(item)),
    ...stepButtons(item, locale),
    formButtons(locale),
    ...itemBlocks(item, context),
  ]);
}

/** What is left of the window when the item is gone. */
export function goneModal(id: string, locale: Locale, metadata: string): ModalView {
  return modal({ ...frame(id, locale), metadata }, [markup(itemStringsOf(locale).gone)]);
}

const frame = (id: string, locale: Locale) => ({
  id: itemWindowId,
  title: id,
  close: itemStringsOf(locale).close,
  tellsOfClosing: true,
});

function button(action: string, text: string, isFirst: boolean) {
  return {
    type: "button" as const,
    text: plain(text, limits.buttonText),
    action_id: action,
    ...(isFirst && { style: "primary" as const }),
  };
}

function stepButtons(item: PlanItem, locale: Locale): ActionsBlock[] {
  const { card } = planStringsOf(locale);
  const names = { ...card, begin: itemStringsOf(locale).begin, verification: card.verify };
  const buttons = nextSteps(item).map((step, index) =>
    button(
      step === "verification" ? `${windowActions.form}${step}` : windowActions[step],
      names[step](item.id),
      index === 0 && step !== "reopen",
    ),
  );
  return buttons.length === 0 ? [] : [{ type: "actions", block_id: "steps", elements: buttons }];
}

function formButtons(locale: Locale): ActionsBlock {
  const strings = itemStringsOf(locale);
  const open = (form: ItemFormName) => button(`${windowActions.form}${form}`, strings[form].open, false);
  return { type: "actions", block_id: "forms", elements: lastingForms.map(open) };
}
