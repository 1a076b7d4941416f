// Questions on the framework itself: who owns it, how points are given, who is interviewed, what it consists of.
import { ask, type Paraphrase } from "../paraphrase.js";

export const methodParaphrases: readonly Paraphrase[] = [
  ask("nb", "Hvem står bak Kommunekompasset?", { kind: "method", says: [["KS"], ["SKR"]] }),
  ask("nb", "Hvem ble snakket med i forbindelse med vurderingen?", {
    kind: "method",
    says: [["ordfører"], ["tillitsvalgte"]],
  }),
  ask("nb", "Hvordan settes poengene?", { kind: "method", says: [["omfang"]] }),
  ask("nb", "Hva kjennetegner en ideell kommune?", { kind: "method", says: [["systematisk"]] }),
  ask("nb", "Hva er maks poengsum totalt i Kommunekompasset?", { numbers: [800] }),
  ask("nb", "Hvor mange fokusområder er det?", { numbers: [8] }),
  ask("nb", "Hva spør 6.3.2 om?", { kind: "method", says: [["innovasjon"]] }),
  ask("nb", "Hva måles i dimensjonen resultat/analyse?", { kind: "method", says: [["lær"]] }),
  ask("nn", "Kven eig verktøyet?", { kind: "method", says: [["KS"], ["SKR"]] }),
  ask("nn", "Kor mange målepunkt har Kommunekompasset?", { numbers: [75] }),
  ask("nn", "Kva er den raude tråden?", { kind: "method", says: [["kommuneplan"]] }),
  ask("sv", "Vilka intervjuades?", { kind: "method" }),
  ask("sv", "Hur många frågor innehåller Kommunkompassen?", { numbers: [75] }),
  ask("sv", "Hur sätts poängen?", { kind: "method" }),
  ask("sv", "Vilka delområden ingår i område 5?", { refs: ["5.1", "5.2", "5.3", "5.4", "5.5"] }),
  ask("en", "Who was interviewed?", { kind: "method" }),
  ask("en", "Who owns the tool?", { kind: "method", says: [["KS"], ["SKR"]] }),
  ask("en", "How are points awarded?", { kind: "method" }),
  ask("en", "What is question 6.3.1 about?", { kind: "method", says: [["improvement", "forbedring"]] }),
  ask("en", "What are the three dimensions?", { kind: "method" }),
  ask("en", "How much is sub-area 7.2 worth?", { numbers: [40] }),
  ask("en", "List the sub-areas of area 8", { refs: ["8.1", "8.2", "8.3", "8.4"] }),
];
