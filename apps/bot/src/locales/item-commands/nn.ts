// What is said about items changed by words, in Nynorsk.
import type { ItemCommandStrings } from "./item-command-strings.js";

export const nn: ItemCommandStrings = {
  unknown: (item) => `Planen har ikkje noko punkt som heiter ${item}.`,
  ticked: (title) => `Merkt som gjort: ${title}. Ein annan kan no stadfeste det.`,
  reopened: (title) => `Opna att: ${title}`,
  begun: (title) => `I gang no: ${title}`,
  moved: (title, from, to) => `${title}\nFristen er flytt: før ${from}, no ${to}.`,
  assigned: (title, who) => `${who} eig no ${title}`,
  commented: (title) => `Kommentaren er lagd til: ${title}`,
  documented: (title) => `Dokumentasjonen er lagd ved: ${title}`,
  verified: (title) => `Stadfest: ${title}`,
  whichDay: (item) => `Til når? Skriv til dømes «utset ${item} til veke 12».`,
  whichPerson: (item) => `Til kven? Nemn personen: «tildel ${item} til @namn», eller «tildel ${item} til meg».`,
  whichComment: (item) => `Kva vil du seie? Skriv «kommenter ${item}» og så kommentaren.`,
  whichEvidence: (item) => `Kva vil du leggje ved? Skriv «dokumentasjon ${item}» og så ei lenkje eller nokre ord.`,
  myTasks: {
    headline: "Oppgåvene mine",
    none: "ingen opne oppgåver.",
    count: (open, late) =>
      `${open === 1 ? "éi open oppgåve" : `${open} opne oppgåver`}${late === 0 ? "" : `, fristen er ute for ${late}`}.`,
  },
};
