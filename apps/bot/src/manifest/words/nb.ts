// The app's description in Bokmål.
import type { ManifestWords } from "./manifest-words.js";

export const nb: ManifestWords = {
  description: "Svar fra Kommunekompasset-vurderingen, med kilde, og oppfølging av tiltakene.",
  longDescription:
    "kompass kjenner kommunens Kommunekompasset-vurdering. Spør på bokmål, nynorsk, svensk eller engelsk, og få svar med poeng, sitat og linje i rapporten. Tallene kommer alltid fra rapporten, aldri fra en språkmodell. kompass lager også sjekklister av anbefalte tiltak og minner om det som skal gjøres.",
  agentDescription:
    "Spør om poeng, styrker, svakheter og tiltak i kommunens Kommunekompasset-vurdering. Hvert svar viser kilden.",
  prompts: [
    { title: "Hva er svakest?", message: "Hva er svakest?" },
    { title: "Hvor er det mest å hente?", message: "Hvor er det mest å hente?" },
    { title: "Hva bør vi gjøre først?", message: "Hva bør vi gjøre først?" },
    { title: "Hva er vi gode på?", message: "Hva er vi gode på?" },
  ],
  command: { description: "Spør om Kommunekompasset-vurderingen", usageHint: "Hva er svakest?" },
  shortcuts: {
    ask: { name: "Spør kompass", description: "Still et spørsmål om evalueringen, og få svaret direkte" },
    "make-task": { name: "Lag oppgave av melding", description: "Gjør meldingen til en oppgave i planen" },
  },
};
