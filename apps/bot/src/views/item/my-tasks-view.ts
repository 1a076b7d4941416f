// The open items of one person, what is late first, each with what can be done about it.
import { type Block, type BlockMessage, escapeMrkdwn, fitMessage } from "@kompass/block-kit";
import type { CalendarDate, PlanItem } from "@kompass/findings";
import type { Locale } from "@kompass/model";
import { itemCommandStringsOf } from "../../locales/item-commands/item-command-strings-of.js";
import { planStringsOf } from "../../locales/plan/plan-strings-of.js";
import { header, smallPrint } from "../plain-blocks.js";
import { itemButtons, stateLine } from "../plan/checklist-view.js";
import { itemTitle, markup } from "./item-blocks.js";

interface MyTasks {
  /** Due first. */
  readonly items: readonly PlanItem[];
  readonly late: number;
  /** "<@U1>"; `undefined` where they are erased. */
  readonly owner: string | undefined;
  readonly locale: Locale;
  readonly today: CalendarDate;
  readonly mentionOf: (person: string) => string | undefined;
}

/** Two blocks an item, and the rest of the message around them. */
const most = 22;

export function myTasksView({ items, late, owner = "", locale, today, mentionOf }: MyTasks): BlockMessage {
  const { myTasks } = itemCommandStringsOf(locale);
  const plan = planStringsOf(locale);
  const shown = items.slice(0, most);
  const hidden = items.length - shown.length;
  const rest = hidden === 0 ? [] : [plan.card.hidden(hidden)];
  const state = (item: PlanItem): string => stateLine(item, { strings: plan, today, mentionOf, locale });
  const summary = items.length === 0 ? myTasks.none : myTasks.count(items.length, late);
  const introduction = [owner, summary].filter((part) => part !== "").join(": ");
  const blocks: Block[] = [
    header(myTasks.headline),
    markup(introduction),
    ...shown.flatMap((item): Block[] => [markup(`${itemTitle(item)}\n${state(item)}`), itemButtons(item, plan)]),
    ...rest.map((text) => smallPrint(text)),
  ];
  const lines = shown.map((item) => `${item.id} ${escapeMrkdwn(item.title)} (${state(item)})`);
  return fitMessage({ text: [`${myTasks.headline}: ${introduction}`, ...lines, ...rest].join("\n"), blocks });
}
