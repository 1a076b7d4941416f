// The words about making a task of a message, in Bokmål.
import type { TaskStrings } from "./task-strings.js";

export const nb: TaskStrings = {
  title: "Ny oppgave",
  save: "Lagre",
  cancel: "Avbryt",
  name: "Hva skal gjøres?",
  about: "Hva gjelder det?",
  aboutHint: "Oppgaven viser til poengsummen for området eller delområdet. Skriv i feltet for å søke.",
  doneWhen: "Ferdig når",
  owner: "Eier",
  due: "Frist",
  asAsked: "Det meldingen ber om, er gjort.",
  madeOf: (message) => `Oppgaven ble laget av denne meldingen: «${message}»`,
  madeOfSilence: "Oppgaven ble laget av denne meldingen.",
  doneAsNamed: "Det oppgaven sier, er gjort.",
  whichTask:
    "Skriv hva oppgaven gjelder og hva som skal gjøres, for eksempel «lag oppgave for 5.2: Skriv utkast til serviceerklæring».",
};
