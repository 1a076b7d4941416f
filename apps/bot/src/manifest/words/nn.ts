// The app's description in Nynorsk.
import type { ManifestWords } from "./manifest-words.js";

export const nn: ManifestWords = {
  description: "Svar frå Kommunekompasset-vurderinga, med kjelde, og oppfølging av tiltaka.",
  longDescription:
    "kompass kjenner Kommunekompasset-vurderinga til kommunen. Spør på bokmål, nynorsk, svensk eller engelsk, og få svar med poeng, sitat og linje i rapporten. Tala kjem alltid frå rapporten, aldri frå ein språkmodell. kompass lagar òg sjekklister av tilrådde tiltak og minner om det som skal gjerast.",
  agentDescription:
    "Spør om poeng, styrkar, veikskapar og tiltak i Kommunekompasset-vurderinga til kommunen. Kvart svar viser kjelda.",
  prompts: [
    { title: "Kva er svakast?", message: "Kva er svakast?" },
    { title: "Kvar er det mest å hente?", message: "Kvar er det mest å hente?" },
    { title: "Kva bør vi gjere først?", message: "Kva bør vi gjere først?" },
    { title: "Kva er vi gode på?", message: "Kva er vi gode på?" },
  ],
  command: { description: "Spør om Kommunekompasset-vurderinga", usageHint: "Kva er svakast?" },
  shortcuts: {
    ask: { name: "Spør kompass", description: "Still eit spørsmål om evalueringa, og få svaret direkte" },
    "make-task": { name: "Lag oppgåve av melding", description: "Gjer meldinga til ei oppgåve i planen" },
  },
};
