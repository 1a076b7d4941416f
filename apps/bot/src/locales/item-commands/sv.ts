// What is said about items changed by words, in Swedish.
import type { ItemCommandStrings } from "./item-command-strings.js";

export const sv: ItemCommandStrings = {
  unknown: (item) => `Planen har ingen punkt som heter ${item}.`,
  ticked: (title) => `Markerad som klar: ${title}. Någon annan kan nu bekräfta det.`,
  reopened: (title) => `Öppnad igen: ${title}`,
  begun: (title) => `Pågår nu: ${title}`,
  moved: (title, from, to) => `${title}\nSlutdatumet är flyttat: förut ${from}, nu ${to}.`,
  assigned: (title, who) => `${who} äger nu ${title}`,
  commented: (title) => `Kommentaren är tillagd: ${title}`,
  documented: (title) => `Underlaget är bifogat: ${title}`,
  verified: (title) => `Bekräftad: ${title}`,
  whichDay: (item) => `Till när? Skriv till exempel ”skjut upp ${item} till vecka 12”.`,
  whichPerson: (item) => `Till vem? Nämn personen: ”tilldela ${item} till @namn” eller ”tilldela ${item} till mig”.`,
  whichComment: (item) => `Vad vill du säga? Skriv ”kommentera ${item}” och sedan kommentaren.`,
  whichEvidence: (item) => `Vad vill du bifoga? Skriv ”underlag ${item}” och sedan en länk eller några ord.`,
  myTasks: {
    headline: "Mina uppgifter",
    none: "inga öppna uppgifter.",
    count: (open, late) =>
      `${open === 1 ? "en öppen uppgift" : `${open} öppna uppgifter`}${late === 0 ? "" : `, ${late} försenade`}.`,
  },
};
