// A checklist as it stands: what is to be done, by whom and when, and what can be done about it.
import {
  type ActionsBlock,
  type Block,
  type BlockMessage,
  escapeMrkdwn,
  fitMessage,
  fitText,
  limits,
} from "@kompass/block-kit";
import { type CalendarDate, isLate, isOpen, type PlanItem } from "@kompass/findings";
import { printDate } from "@kompass/model";
import type { PlanStrings } from "../../locales/plan/plan-strings.js";
import { planStringsOf } from "../../locales/plan/plan-strings-of.js";
import type { Checklist } from "../../plans/checklist.js";
import { writeSeenItem } from "../../plans/seen-item.js";
import { header, smallPrint } from "../plain-blocks.js";

export interface ShownChecklist {
  readonly checklist: Checklist;
  /** In the order of the plan. */
  readonly items: readonly PlanItem[];
  readonly today: CalendarDate;
  /** A person by the plan's random id, as Slack shows them: "<@U1>"; `undefined` where they are erased. */
  readonly mentionOf: (person: string) => string | undefined;
  /** What has become of its areas in a new edition of the framework. */
  readonly notes?: readonly string[];
}

/** Two blocks an item, and the rest of the message around them. */
const mostItems = 22;

export function checklistView({ checklist, items, today, mentionOf, notes = [] }: ShownChecklist): BlockMessage {
  const { locale, title } = checklist;
  const strings = planStringsOf(locale);
  const { card } = strings;
  const shown = shownFirst(items).slice(0, mostItems);
  const line = (item: PlanItem): string => stateLine(item, { strings, today, mentionOf, locale });
  // What was set aside is no work, neither done nor left.
  const work = items.filter(({ status }) => status !== "declined");
  const done = work.filter((item) => !isOpen(item)).length;
  const late = items.filter((item) => isLate(item, today)).length;
  const progress = items.length === 0 ? card.empty : card.progress(done, work.length, late);
  const hidden = items.length - shown.length;
  const rest = hidden === 0 ? [] : [card.hidden(hidden)];
  const blocks: Block[] = [
    header(card.headline(title)),
    smallPrint(progress),
    ...notes.map((note) => smallPrint(note)),
    ...shown.flatMap((item): Block[] => [
      {
        type: "section",
        text: { type: "mrkdwn", text: `*${item.id}* ${escapeMrkdwn(item.title)}\n${line(item)}` },
      },
      itemButtons(item, strings),
    ]),
    ...rest.map((text) => smallPrint(text)),
  ];
  const lines = shown.map((item) => `${item.id} ${escapeMrkdwn(item.title)} (${line(item)})`);
  return fitMessage({
    text: [escapeMrkdwn(card.headline(title)), progress, ...notes.map(escapeMrkdwn), ...lines, ...rest].join("\n"),
    blocks,
  });
}

/** What is still open comes first where not all can be shown. */
function shownFirst(items: readonly PlanItem[]): readonly PlanItem[] {
  if (items.length <= mostItems) return items;
  return [...items.filter(isOpen), ...items.filter((item) => !isOpen(item))];
}

export interface StateContext extends Pick<ShownChecklist, "today" | "mentionOf"> {
  readonly strings: PlanStrings;
  readonly locale: Checklist["locale"];
}

/** "åpen · frist 30. november 2026 · @Ingrid", as mrkdwn. */
export function stateLine(item: PlanItem, { strings, today, mentionOf, locale }: StateContext): string {
  const { card, statuses } = strings;
  const { owner, due, status } = item;
  const mention = owner.person === null ? undefined : mentionOf(owner.person);
  const role = owner.role === null ? card.noOwner : escapeMrkdwn(owner.role);
  const date = due === null ? [] : [(isLate(item, today) ? card.late : card.due)(printDate(due, locale))];
  return [statuses[status], ...(isOpen(item) ? date : []), mention ?? role].join(" · ");
}

/** What the buttons of an item do; their values name the item and the version that was seen. */
export const itemActions = {
  tick: "item:tick",
  reopen: "item:reopen",
  verify: "item:verify",
  more: "item:more",
} as const;

/** What can be done with an item at once, and the way to everything else. */
export function itemButtons(item: PlanItem, { card }: PlanStrings): ActionsBlock {
  const value = writeSeenItem(item);
  const button = (name: keyof typeof itemActions) => ({
    type: "button" as const,
    text: { type: "plain_text" as const, text: fitText(card[name](item.id), limits.buttonText), emoji: false },
    action_id: itemActions[name],
    value,
  });
  return { type: "actions", block_id: `item:${value}`, elements: buttonsFor(item.status).map(button) };
}

function buttonsFor(status: PlanItem["status"]): readonly (keyof typeof itemActions)[] {
  switch (status) {
    case "open":
    case "in-progress":
      return ["tick", "more"];
    case "done":
      return ["verify", "reopen", "more"];
    case "verified":
    case "declined":
      return ["more"];
  }
}
