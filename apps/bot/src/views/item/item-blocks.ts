// An item whole, as blocks: facts beside each other, and everything longer below.
import { type Block, escapeMrkdwn, fitText, limits, type SectionBlock } from "@kompass/block-kit";
import type { PlanItem } from "@kompass/findings";
import type { ItemContext } from "./item-context.js";
import { type ItemPart, itemParts } from "./item-parts.js";

/** "*T3* Innfør serviceerklæringer", as mrkdwn. */
export const itemTitle = ({ id, title }: PlanItem): string => `*${id}* ${escapeMrkdwn(title)}`;

export function markup(text: string): SectionBlock {
  return { type: "section", text: { type: "mrkdwn", text: fitText(text, limits.sectionText) } };
}

const shown = ({ label, lines }: ItemPart): string => `*${label}*\n${lines.join("\n")}`;

/** Without its title. */
export function itemBlocks(item: PlanItem, context: ItemContext): Block[] {
  const parts = itemParts(item, context);
  const fields = parts
    .filter(({ isFact }) => isFact)
    .map((part) => ({ type: "mrkdwn" as const, text: fitText(shown(part), limits.sectionFieldText) }));
  const [doneWhen, ...others] = parts.filter(({ isFact }) => !isFact);
  return [
    ...(doneWhen === undefined ? [] : [markup(shown(doneWhen))]),
    { type: "section", fields },
    ...others.map((part) => markup(shown(part))),
  ];
}

/** The same as lines. */
export function itemLines(item: PlanItem, context: ItemContext): readonly string[] {
  return itemParts(item, context).map(({ label, lines }) => `${label}: ${lines.join("\n")}`);
}
