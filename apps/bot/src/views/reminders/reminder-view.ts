// A reminder to the owner of an item: what, by when, and what can be done about it at once.
import { type BlockMessage, type Button, escapeMrkdwn, fitMessage, fitText, limits } from "@kompass/block-kit";
import type { CalendarDate, PlanItem } from "@kompass/findings";
import { type Locale, printDate } from "@kompass/model";
import { planStringsOf } from "../../locales/plan/plan-strings-of.js";
import { reminderStringsOf } from "../../locales/reminders/reminder-strings-of.js";
import { writeSeenItem } from "../../plans/seen-item.js";
import { prose } from "../plain-blocks.js";
import { itemActions } from "../plan/checklist-view.js";

/** Their values are the item and the version that was seen. */
export const snoozeActions = { tomorrow: "item:snooze:tomorrow", nextWeek: "item:snooze:next-week" } as const;

export interface ReminderContext {
  readonly kind: "before" | "on" | "after";
  readonly today: CalendarDate;
  readonly locale: Locale;
}

export function reminderView(item: PlanItem, { kind, today, locale }: ReminderContext): BlockMessage {
  const strings = reminderStringsOf(locale);
  const { card } = planStringsOf(locale);
  const due = item.due ?? today;
  // A day off moves the reminder, not the day that it is due.
  const told = kind === "on" && due !== today ? "after" : kind;
  const sentence = strings[due === today ? "on" : told](`${item.id} «${item.title}»`, printDate(due, locale));
  const lines = [sentence, strings.doneWhen(item.doneWhen)];
  const value = writeSeenItem(item);
  const button = (text: string, action_id: string): Button => ({
    type: "button",
    text: { type: "plain_text", text: fitText(text, limits.buttonText), emoji: false },
    action_id,
    value,
  });
  return fitMessage({
    text: escapeMrkdwn(lines.join("\n")),
    blocks: [
      prose(lines),
      {
        type: "actions",
        elements: [
          button(card.tick(item.id), itemActions.tick),
          button(strings.tomorrow, snoozeActions.tomorrow),
          button(strings.nextWeek, snoozeActions.nextWeek),
          button(card.more(item.id), itemActions.more),
        ],
      },
    ],
  });
}
