// The words of reminders and of the week's digest in Swedish.
import type { ReminderStrings } from "./reminder-strings.js";

export const sv: ReminderStrings = {
  before: (item, due) => `${item} ska vara klar ${due}.`,
  on: (item, due) => `${item} ska vara klar nu (${due}).`,
  after: (item, due) => `${item} är försenad. Den skulle ha varit klar ${due}.`,
  doneWhen: (text) => `Klar när: ${text}`,
  tomorrow: "Påminn mig i morgon",
  nextWeek: "Påminn mig nästa vecka",
  snoozed: (item, day) => `Okej. Jag påminner dig om ${item} ${day}.`,
  notYours: (item) => `Bara ägaren av ${item} kan skjuta upp påminnelserna.`,
  digest: {
    headline: (day) => `Veckan i planen, ${day}`,
    late: "Försenat:",
    soon: "Ska vara klart inom sju dagar:",
    done: "Klart under de senaste sju dagarna:",
    unverified: "Klart, men inte bekräftat av någon annan:",
    quiet: "Inget är försenat, och inget ska vara klart inom sju dagar.",
    more: (count) => (count === 1 ? "En punkt till." : `${count} punkter till.`),
  },
};
