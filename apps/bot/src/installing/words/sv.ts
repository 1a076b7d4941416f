// The pages in Swedish.
import type { InstallWords } from "./install-words.js";

export const sv: InstallWords = {
  install: {
    title: "Installera kompass i Slack",
    text: "kompass svarar på frågor om kommunens Kommunkompassen-utvärdering, visar var svaret står och hjälper till att följa upp åtgärderna.",
    button: "Lägg till i Slack",
    permissions: "Slack visar dig vilka behörigheter appen får innan du säger ja.",
  },
  installed: {
    title: "kompass är installerat",
    text: "Gå till Slack och skriv till kompass, eller nämn appen i en kanal.",
    open: "Öppna Slack",
  },
  cancelled: { title: "Avbrutet", text: "Ingenting har installerats." },
  outdated: {
    title: "Börja om",
    text: "Sidan är för gammal, har använts förut eller hör till en annan webbläsare. Ingenting har installerats.",
  },
  notInvited: {
    title: "Arbetsytan är inte inbjuden",
    text: "Be den som driver kompass om en inbjudan. Appen har tagits bort från arbetsytan igen.",
  },
  badInvitation: {
    title: "Inbjudan gäller inte",
    text: "Den har gått ut eller är felskriven. Be den som driver kompass om en ny.",
  },
  failed: { title: "Det gick inte", text: "kompass installerades inte. Försök igen om en stund." },
  again: "Försök igen",
};
