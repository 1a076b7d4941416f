// The due dates of a plan as a calendar file that any calendar reads.
import { addDays, isOpen, type Plan } from "@kompass/findings";
import type { Locale } from "@kompass/model";
import { ICalCalendar, ICalCalendarMethod } from "ical-generator";
import { type NameOf, ownerInWords } from "../sections/naming.js";
import { allWords } from "../words/all-words.js";

export interface CalendarContext {
  readonly subject: string;
  readonly locale: Locale;
  readonly nameOf: NameOf;
  /** When the file is made; a calendar that reads it again takes the newer one. */
  readonly now: Date;
}

/** Open items with a day, each a whole day; an item keeps its id, so that a moved one moves instead of standing twice. */
export function dueDatesCalendar(plan: Plan, { subject, locale, nameOf, now }: CalendarContext): string {
  const calendar = new ICalCalendar({
    name: allWords[locale].calendar({ subject }),
    prodId: { company: "kompass", product: "kompass" },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const item of plan.items) {
    if (item.due === null || !isOpen(item)) continue;
    const owner = ownerInWords(item, nameOf);
    calendar.createEvent({
      id: `${plan.id}-${item.id}@kompass`,
      sequence: item.version,
      stamp: now,
      start: new Date(`${item.due}T00:00:00Z`),
      end: new Date(`${addDays(item.due, 1)}T00:00:00Z`),
      allDay: true,
      summary: item.title,
      description: [owner, item.doneWhen].filter((part) => part !== "").join("\n"),
    });
  }
  return calendar.toString();
}
