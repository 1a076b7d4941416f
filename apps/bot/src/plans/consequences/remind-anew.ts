// Reminders follow their item: other days, another owner, done.
import { calendarOf, remindAgain, remindersOfItem } from "../../reminders/reminder-job.js";
import { readSettings } from "../../settings/workspace-settings-document.js";
import { type Consequence, editedItems } from "./consequence.js";

export const remindAnew: Consequence = async ({ after, edit, store, now }) => {
  const settings = await readSettings(store);
  const where = { settings, calendar: calendarOf(settings), ownerHasLeft: false };
  for (const item of editedItems(edit)) {
    await remindAgain(item, await remindersOfItem(item, after, where, store), now, store);
  }
};
