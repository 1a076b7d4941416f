// The pages in Nynorsk.
import type { InstallWords } from "./install-words.js";

export const nn: InstallWords = {
  install: {
    title: "Installer kompass i Slack",
    text: "kompass svarer på spørsmål om Kommunekompasset-vurderinga til kommunen, viser kvar svaret står, og hjelper med å følgje opp tiltaka.",
    button: "Legg til i Slack",
    permissions: "Slack viser deg kva løyve appen får, før du seier ja.",
  },
  installed: {
    title: "kompass er installert",
    text: "Gå til Slack og skriv til kompass, eller nemn appen i ein kanal.",
    open: "Opne Slack",
  },
  cancelled: { title: "Avbrote", text: "Ingenting er installert." },
  outdated: {
    title: "Byrj på nytt",
    text: "Sida er for gammal, er brukt før eller høyrer til ein annan nettlesar. Ingenting er installert.",
  },
  notInvited: {
    title: "Arbeidsområdet er ikkje invitert",
    text: "Be den som driftar kompass, om ein invitasjon. Appen er teken bort frå arbeidsområdet att.",
  },
  badInvitation: {
    title: "Invitasjonen gjeld ikkje",
    text: "Han har gått ut eller er skriven feil. Be den som driftar kompass, om ein ny.",
  },
  failed: { title: "Det gjekk ikkje", text: "kompass vart ikkje installert. Prøv igjen om litt." },
  again: "Prøv igjen",
};
