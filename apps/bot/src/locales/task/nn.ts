// The words about making a task of a message, in Nynorsk.
import type { TaskStrings } from "./task-strings.js";

export const nn: TaskStrings = {
  title: "Ny oppgåve",
  save: "Lagre",
  cancel: "Avbryt",
  name: "Kva skal gjerast?",
  about: "Kva gjeld det?",
  aboutHint: "Oppgåva viser til poengsummen for området eller delområdet. Skriv i feltet for å søkje.",
  doneWhen: "Ferdig når",
  owner: "Eigar",
  due: "Frist",
  asAsked: "Det meldinga ber om, er gjort.",
  madeOf: (message) => `Oppgåva vart laga av denne meldinga: «${message}»`,
  madeOfSilence: "Oppgåva vart laga av denne meldinga.",
  doneAsNamed: "Det oppgåva seier, er gjort.",
  whichTask:
    "Skriv kva oppgåva gjeld og kva som skal gjerast, til dømes «lag oppgåve for 5.2: Skriv utkast til serviceerklæring».",
};
