// The week in the plan: what is late, what is due, what was done, and what waits for somebody to verify it.
import { type Block, type BlockMessage, escapeMrkdwn, fitMessage } from "@kompass/block-kit";
import type { CalendarDate, PlanItem } from "@kompass/findings";
import { type Locale, printDate } from "@kompass/model";
import { planStringsOf } from "../../locales/plan/plan-strings-of.js";
import { reminderStringsOf } from "../../locales/reminders/reminder-strings-of.js";
import { header } from "../plain-blocks.js";
import { stateLine } from "../plan/checklist-view.js";

export interface Digest {
  readonly today: CalendarDate;
  readonly late: readonly PlanItem[];
  readonly soon: readonly PlanItem[];
  readonly done: readonly PlanItem[];
  readonly unverified: readonly PlanItem[];
  readonly locale: Locale;
  /** A person by the plan's random id, as Slack shows them: "<@U1>". */
  readonly mentionOf: (person: string) => string | undefined;
}

/** More than that nobody reads on a Monday morning. */
const mostItems = 10;

export function digestView(week: Digest): BlockMessage {
  const { locale, today, mentionOf } = week;
  const { digest } = reminderStringsOf(locale);
  const strings = planStringsOf(locale);
  const line = (item: PlanItem): string =>
    `• *${item.id}* ${escapeMrkdwn(item.title)} (${stateLine(item, { strings, today, mentionOf, locale })})`;
  const section = (title: string, items: readonly PlanItem[]): readonly string[] => {
    const hidden = items.length - mostItems;
    if (items.length === 0) return [];
    return [`*${title}*`, ...items.slice(0, mostItems).map(line), ...(hidden > 0 ? [digest.more(hidden)] : [])];
  };
  const calm = week.late.length + week.soon.length === 0 ? [[digest.quiet]] : [];
  const sections = [
    ...calm,
    section(digest.late, week.late),
    section(digest.soon, week.soon),
    section(digest.done, week.done),
    section(digest.unverified, week.unverified),
  ].filter((lines) => lines.length > 0);
  const headline = digest.headline(printDate(today, locale));
  const blocks: Block[] = [
    header(headline),
    ...sections.map((lines): Block => ({ type: "section", text: { type: "mrkdwn", text: lines.join("\n") } })),
  ];
  return fitMessage({ text: [escapeMrkdwn(headline), ...sections.flat()].join("\n"), blocks });
}
