// The words of reminders and of the week's digest in English.
import type { ReminderStrings } from "./reminder-strings.js";

export const en: ReminderStrings = {
  before: (item, due) => `${item} is due ${due}.`,
  on: (item, due) => `${item} is due now (${due}).`,
  after: (item, due) => `${item} is overdue. It was due ${due}.`,
  doneWhen: (text) => `Done when: ${text}`,
  tomorrow: "Remind me tomorrow",
  nextWeek: "Remind me next week",
  snoozed: (item, day) => `All right. I will remind you of ${item} on ${day}.`,
  notYours: (item) => `Only the owner of ${item} can put its reminders off.`,
  digest: {
    headline: (day) => `The week in the plan, ${day}`,
    late: "Overdue:",
    soon: "Due within seven days:",
    done: "Done in the last seven days:",
    unverified: "Done, but not verified by anybody else:",
    quiet: "Nothing is overdue, and nothing is due within seven days.",
    more: (count) => (count === 1 ? "One more item." : `${count} more items.`),
  },
};
