// The app's description in Swedish.
import type { ManifestWords } from "./manifest-words.js";

export const sv: ManifestWords = {
  description: "Svar ur kommunens Kommunkompassen-utvärdering, med källa, och uppföljning av åtgärderna.",
  longDescription:
    "kompass känner kommunens Kommunkompassen-utvärdering. Fråga på bokmål, nynorska, svenska eller engelska och få svar med poäng, citat och rad i rapporten. Siffrorna kommer alltid ur rapporten, aldrig från en språkmodell. kompass gör också checklistor av rekommenderade åtgärder och påminner om det som ska göras.",
  agentDescription:
    "Fråga om poäng, styrkor, svagheter och åtgärder i kommunens Kommunkompassen-utvärdering. Varje svar visar sin källa.",
  prompts: [
    { title: "Vad är svagast?", message: "Vad är svagast?" },
    { title: "Var finns mest att hämta?", message: "Var finns mest att hämta?" },
    { title: "Vad bör vi göra först?", message: "Vad bör vi göra först?" },
    { title: "Vad är vi bra på?", message: "Vad är vi bra på?" },
  ],
  command: { description: "Fråga om Kommunkompassen-utvärderingen", usageHint: "Vad är svagast?" },
  shortcuts: {
    ask: { name: "Fråga kompass", description: "Ställ en fråga om utvärderingen och få svaret direkt" },
    "make-task": { name: "Gör uppgift av inlägget", description: "Gör inlägget till en uppgift i planen" },
  },
};
