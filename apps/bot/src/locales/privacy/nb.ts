// The words about what is kept of people in Bokmål.
import type { PrivacyStrings } from "./privacy-strings.js";

export const nb: PrivacyStrings = {
  fileTitle: "Opplysninger om deg i Kompass",
  yourData: "Her er alt som er lagret om deg. Bare du ser denne filen.",
  sentDirectly: "Jeg har sendt deg filen i en direktemelding, så bare du ser den.",
  whom: "Hvem gjelder det? Skriv for eksempel «slett persondata for @navn», med én person om gangen.",
  erasing: (name) => `Slette persondata for ${name}?`,
  whatGoes:
    "Navnet, koblingen til Slack, språkvalget, spørsmålene og alt annet som er lagret om personen, blir borte. Det kan ikke angres.",
  whatStays:
    "Planen og loggene blir stående, men sier ikke lenger hvem personen var. Oppgaver som personen eier, trenger en ny eier.",
  erase: (name) => `Slett persondata for ${name}`,
  confirm: "Ja, slett",
  cancel: "Avbryt",
  erased: "Persondataene er slettet. Kommer personen tilbake, regnes det som en ny person.",
};
