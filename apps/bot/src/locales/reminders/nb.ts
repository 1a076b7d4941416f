// The words of reminders and of the week's digest in Bokmål.
import type { ReminderStrings } from "./reminder-strings.js";

export const nb: ReminderStrings = {
  before: (item, due) => `${item} har frist ${due}.`,
  on: (item, due) => `${item} har frist nå (${due}).`,
  after: (item, due) => `${item} er forfalt. Fristen var ${due}.`,
  doneWhen: (text) => `Ferdig når: ${text}`,
  tomorrow: "Minn meg på det i morgen",
  nextWeek: "Minn meg på det neste uke",
  snoozed: (item, day) => `Greit. Jeg minner deg på ${item} ${day}.`,
  notYours: (item) => `Bare eieren av ${item} kan utsette påminnelsene.`,
  digest: {
    headline: (day) => `Uken i planen, ${day}`,
    late: "Forfalt:",
    soon: "Frist de neste sju dagene:",
    done: "Gjort de siste sju dagene:",
    unverified: "Gjort, men ikke bekreftet av noen andre:",
    quiet: "Ingenting er forfalt, og ingenting har frist de neste sju dagene.",
    more: (count) => (count === 1 ? "Ett punkt til." : `${count} punkter til.`),
  },
};
