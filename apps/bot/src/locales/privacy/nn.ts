// The words about what is kept of people in Nynorsk.
import type { PrivacyStrings } from "./privacy-strings.js";

export const nn: PrivacyStrings = {
  fileTitle: "Opplysningar om deg i Kompass",
  yourData: "Her er alt som er lagra om deg. Berre du ser denne fila.",
  sentDirectly: "Eg har sendt deg fila i ei direktemelding, så berre du ser henne.",
  whom: "Kven gjeld det? Skriv til dømes «slett persondata for @namn», med éin person om gongen.",
  erasing: (name) => `Slette persondata for ${name}?`,
  whatGoes:
    "Namnet, koplinga til Slack, språkvalet, spørsmåla og alt anna som er lagra om personen, blir borte. Det kan ikkje angrast.",
  whatStays:
    "Planen og loggane blir ståande, men seier ikkje lenger kven personen var. Oppgåver som personen eig, treng ein ny eigar.",
  erase: (name) => `Slett persondata for ${name}`,
  confirm: "Ja, slett",
  cancel: "Avbryt",
  erased: "Persondataa er sletta. Kjem personen tilbake, blir det rekna som ein ny person.",
};
