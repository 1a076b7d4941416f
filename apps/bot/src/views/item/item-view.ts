// An item whole, as a message that can be worked on in place.
import { type BlockMessage, escapeMrkdwn, fitMessage } from "@kompass/block-kit";
import type { PlanItem } from "@kompass/findings";
import { planStringsOf } from "../../locales/plan/plan-strings-of.js";
import { itemButtons } from "../plan/checklist-view.js";
import { itemBlocks, itemLines, itemTitle, markup } from "./item-blocks.js";
import type { ItemContext } from "./item-context.js";

export function itemView(item: PlanItem, context: ItemContext): BlockMessage {
  const text = [`${item.id} ${escapeMrkdwn(item.title)}`, ...itemLines(item, context)].join("\n");
  return fitMessage({
    text,
    blocks: [markup(itemTitle(item)), itemButtons(item, planStringsOf(context.locale)), ...itemBlocks(item, context)],
  });
}
