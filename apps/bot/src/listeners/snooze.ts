// "Minn meg på det i morgen" under a reminder.
import { addDays } from "@kompass/findings";
import { printDate } from "@kompass/model";
import { dayOf } from "../dates/day-of.js";
import { reminderStringsOf } from "../locales/reminders/reminder-strings-of.js";
import { planId } from "../plans/plan-id.js";
import { readSeenItem } from "../plans/seen-item.js";
import { calendarOf, remindAgain, remindersBy, remindersOfItem } from "../reminders/reminder-job.js";
import { writeSnooze } from "../reminders/snooze-document.js";
import { snoozeUntil } from "../reminders/snooze-until.js";
import { readSettings } from "../settings/workspace-settings-document.js";
import { readClick } from "../slack/read-click.js";
import { plainView } from "../views/plain-view.js";
import { snoozeActions } from "../views/reminders/reminder-view.js";
import { calendarOfPerson } from "../working-days/calendar-of-person.js";
import type { Listener } from "./surface.js";

const days: Readonly<Record<string, number>> = { [snoozeActions.tomorrow]: 1, [snoozeActions.nextWeek]: 7 };

export const answerSnoozes: Listener = (app, { dependencies, profileOf, turnOf }) => {
  app.action(/^item:snooze:/, async ({ ack, body, client, context }) => {
    await ack();
    const { person, action, value, responseUrl: url } = readClick(body);
    const seen = readSeenItem(value);
    const later = days[action];
    if (seen === undefined || later === undefined) return;
    const { locale, timeZone } = await profileOf(person, client);
    const strings = reminderStringsOf(locale);
    await turnOf(context).once(async (store, say) => {
      const now = dependencies.now();
      const plan = await store.plans.readToEdit(planId);
      const item = plan.items.find(({ id }) => id === seen.item);
      const reply = (text: string) => say({ send: "response", url, message: plainView(text) });
      if (item === undefined || item.owner.person !== (await store.people.identify(person))) {
        await reply(strings.notYours(seen.item));
        return;
      }
      const settings = await readSettings(store);
      const calendar = calendarOfPerson(timeZone, calendarOf(settings));
      const until = snoozeUntil(addDays(dayOf(now, calendar.timeZone), later), remindersBy(settings), calendar);
      await writeSnooze(item.id, until, store);
      const where = { settings, calendar, ownerHasLeft: false };
      await remindAgain(item.id, await remindersOfItem(item.id, plan, where, store), now, store);
      await reply(strings.snoozed(item.id, printDate(dayOf(new Date(until), calendar.timeZone), locale)));
    });
  });
};
