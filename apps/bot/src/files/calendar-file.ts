// Due dates as a calendar: of the whole plan, or of what one person owns or takes part in.
import { dueDatesCalendar } from "@kompass/report";
import { reportStringsOf } from "../locales/report/report-strings-of.js";
import { planId } from "../plans/plan-id.js";
import { namesOf } from "../reports/names-of.js";
import type { FileOf } from "./file-description.js";
import { asBytes, type FileContext, type MadeFile } from "./made-file.js";

export async function calendarFile(
  { person, locale }: FileOf<"calendar">,
  { read, reviewsOf, now }: FileContext,
): Promise<MadeFile> {
  const { subject, plan, nameOf } = await read(async (store) => {
    const [{ assessment }] = await reviewsOf(store);
    const found = await store.plans.read(planId);
    return { subject: assessment.subject.name, plan: found, nameOf: await namesOf(found.items, store) };
  });
  const items = plan.items.filter(
    ({ owner, participants }) => person === null || owner.person === person || participants.includes(person),
  );
  const calendar = dueDatesCalendar({ ...plan, items }, { subject, locale, nameOf, now });
  const { fileNames, titles } = reportStringsOf(locale);
  return { name: `${fileNames.calendar}.ics`, title: titles.calendar(subject), bytes: asBytes(calendar) };
}
