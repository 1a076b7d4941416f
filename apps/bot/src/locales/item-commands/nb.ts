// What is said about items changed by words, in Bokmål.
import type { ItemCommandStrings } from "./item-command-strings.js";

export const nb: ItemCommandStrings = {
  unknown: (item) => `Planen har ikke noe punkt som heter ${item}.`,
  ticked: (title) => `Merket som gjort: ${title}. En annen kan nå bekrefte det.`,
  reopened: (title) => `Åpnet igjen: ${title}`,
  begun: (title) => `I gang: ${title}`,
  moved: (title, from, to) => `${title}\nFristen er flyttet: før ${from}, nå ${to}.`,
  assigned: (title, who) => `${who} eier nå ${title}`,
  commented: (title) => `Kommentaren er lagt til: ${title}`,
  documented: (title) => `Dokumentasjonen er lagt ved: ${title}`,
  verified: (title) => `Bekreftet: ${title}`,
  whichDay: (item) => `Til når? Skriv for eksempel «utsett ${item} til uke 12».`,
  whichPerson: (item) => `Til hvem? Nevn personen: «tildel ${item} til @navn», eller «tildel ${item} til meg».`,
  whichComment: (item) => `Hva vil du si? Skriv «kommenter ${item}» og så kommentaren.`,
  whichEvidence: (item) => `Hva vil du legge ved? Skriv «dokumentasjon ${item}» og så en lenke eller noen ord.`,
  myTasks: {
    headline: "Mine oppgaver",
    none: "ingen åpne oppgaver.",
    count: (open, late) =>
      `${open === 1 ? "én åpen oppgave" : `${open} åpne oppgaver`}${late === 0 ? "" : `, ${late} forfalt`}.`,
  },
};
