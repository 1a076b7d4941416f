// The pages in Bokmål.
import type { InstallWords } from "./install-words.js";

export const nb: InstallWords = {
  install: {
    title: "Installer kompass i Slack",
    text: "kompass svarer på spørsmål om Kommunekompasset-vurderingen til kommunen, viser hvor svaret står, og hjelper med å følge opp tiltakene.",
    button: "Legg til i Slack",
    permissions: "Slack viser deg hvilke tillatelser appen får, før du sier ja.",
  },
  installed: {
    title: "kompass er installert",
    text: "Gå til Slack og skriv til kompass, eller nevn appen i en kanal.",
    open: "Åpne Slack",
  },
  cancelled: { title: "Avbrutt", text: "Ingenting er installert." },
  outdated: {
    title: "Begynn på nytt",
    text: "Siden er for gammel, er brukt før eller hører til en annen nettleser. Ingenting er installert.",
  },
  notInvited: {
    title: "Arbeidsområdet er ikke invitert",
    text: "Be den som drifter kompass, om en invitasjon. Appen er tatt bort fra arbeidsområdet igjen.",
  },
  badInvitation: {
    title: "Invitasjonen gjelder ikke",
    text: "Den er utløpt eller skrevet feil. Be den som drifter kompass, om en ny.",
  },
  failed: { title: "Det gikk ikke", text: "kompass ble ikke installert. Prøv igjen om litt." },
  again: "Prøv igjen",
};
