// The words of reminders and of the week's digest in Nynorsk.
import type { ReminderStrings } from "./reminder-strings.js";

export const nn: ReminderStrings = {
  before: (item, due) => `${item} har frist ${due}.`,
  on: (item, due) => `${item} har frist no (${due}).`,
  after: (item, due) => `Fristen for ${item} er ute. Han var ${due}.`,
  doneWhen: (text) => `Ferdig når: ${text}`,
  tomorrow: "Minn meg på det i morgon",
  nextWeek: "Minn meg på det neste veke",
  snoozed: (item, day) => `Greitt. Eg minner deg på ${item} ${day}.`,
  notYours: (item) => `Berre eigaren av ${item} kan utsetje påminningane.`,
  digest: {
    headline: (day) => `Veka i planen, ${day}`,
    late: "Fristen er ute:",
    soon: "Frist dei neste sju dagane:",
    done: "Gjort dei siste sju dagane:",
    unverified: "Gjort, men ikkje stadfest av nokon andre:",
    quiet: "Ingen fristar er ute, og ingenting har frist dei neste sju dagane.",
    more: (count) => (count === 1 ? "Eitt punkt til." : `${count} punkt til.`),
  },
};
