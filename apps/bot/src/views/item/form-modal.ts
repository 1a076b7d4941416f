// A form for an item in its window, with what its reader must know before it is handed in.
import { fitText, type InputBlock, limits, type ModalView } from "@kompass/block-kit";
import type { PlanItem } from "@kompass/findings";
import { itemStringsOf } from "../../locales/item/item-strings-of.js";
import { modal } from "../modal.js";
import { itemTitle, markup } from "./item-blocks.js";
import type { ItemContext } from "./item-context.js";
import type { ItemForm } from "./item-form.js";
import { itemFormId } from "./item-window.js";

interface Shown {
  readonly metadata: string;
  /** As mrkdwn, before the inputs. */
  readonly notes?: readonly string[];
  /** Handing it in replaces what somebody else wrote. */
  readonly replaces?: boolean;
  /** The inputs with what was typed; without it, with what the item has. */
  readonly inputs?: readonly InputBlock[];
}

export function formModal(form: ItemForm, item: PlanItem, context: ItemContext, shown: Shown): ModalView {
  const strings = itemStringsOf(context.locale);
  const { metadata, notes = [], replaces = false, inputs = form.inputs(item, context) } = shown;
  const frame = {
    id: itemFormId,
    title: fitText(strings[form.name].title, limits.modalTitle),
    submit: replaces ? strings.replace : strings.save,
    close: strings.back,
    metadata,
    tellsOfClosing: true,
  };
  return modal(frame, [markup(itemTitle(item)), ...notes.map(markup), ...inputs]);
}
