// The words about making a task of a message, in Swedish.
import type { TaskStrings } from "./task-strings.js";

export const sv: TaskStrings = {
  title: "Ny uppgift",
  save: "Spara",
  cancel: "Avbryt",
  name: "Vad ska göras?",
  about: "Vad gäller det?",
  aboutHint: "Uppgiften hänvisar till poängen för området eller delområdet. Skriv i fältet för att söka.",
  doneWhen: "Klart när",
  owner: "Ägare",
  due: "Slutdatum",
  asAsked: "Det som meddelandet ber om är gjort.",
  madeOf: (message) => `Uppgiften skapades av det här meddelandet: ”${message}”`,
  madeOfSilence: "Uppgiften skapades av det här meddelandet.",
  doneAsNamed: "Det som uppgiften säger är gjort.",
  whichTask:
    "Skriv vad uppgiften gäller och vad som ska göras, till exempel ”skapa uppgift för 5.2: Skriv utkast till servicedeklaration”.",
};
