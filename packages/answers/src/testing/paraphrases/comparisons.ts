// Questions that set two or more nodes side by side.
import { ask, type Paraphrase } from "../paraphrase.js";

export const comparisonParaphrases: readonly Paraphrase[] = [
  ask("nb", "Er vi bedre på styring og kontroll enn på effektivitet?", {
    kind: "compare",
    refs: ["3"],
    numbers: [87, 68],
  }),
  ask("nb", "Sammenlign område 1 og område 5", { kind: "compare", refs: ["1"], numbers: [62, 41, 21] }),
  ask("nb", "Hva er differansen mellom 7.3 og 7.4?", { kind: "compare", numbers: [23.3, 6.7] }),
  ask("nb", "Hvem har flest poeng av 3.2 og 7.2?", { kind: "compare", refs: ["3.2"], numbers: [35.3, 26.3] }),
  ask("nb", "8.1 vs 8.3", { kind: "compare", refs: ["8.1"], numbers: [17.7, 13.3] }),
  ask("nb", "Hvilket av perspektivene A og D skårer lavest?", { kind: "compare", refs: ["A"], numbers: [139, 153] }),
  ask("nb", "Hvor mye skiller det mellom arbeidsliv og lederskap og medarbeiderskap?", {
    kind: "compare",
    refs: ["8"],
    numbers: [15],
  }),
  ask("nn", "Er det skilnad på 5.1 og 7.4?", {
    kind: "compare",
    refs: [],
    numbers: [6.7],
    says: [["like", "same", "ingen"]],
  }),
  ask("nn", "Kva skårar best, 2.2 eller 2.4, i del av maks?", { kind: "compare", refs: ["2.4"] }),
  ask("nn", "Samanlikn område 3 med område 8", { kind: "compare", refs: ["3"], numbers: [87, 84, 3] }),
  ask("sv", "Vilket är bäst, område 6 eller område 7?", { kind: "compare", refs: ["7"], numbers: [67, 69] }),
  ask("sv", "Jämför delområde 1.3 med 1.5 i andel av max", { kind: "compare", refs: ["1.3"], numbers: [66.7, 66] }),
  ask("sv", "Hur stor är skillnaden mellan perspektiv B och C?", {
    kind: "compare",
    refs: ["B"],
    numbers: [155, 108, 47],
  }),
  ask("en", "Which is higher, area 2 or area 7?", { kind: "compare", refs: ["2"], numbers: [77, 69] }),
  ask("en", "Is 6.1 weaker than 6.2?", { kind: "compare", numbers: [13.3, 15.3] }),
  ask("en", "What's the gap between area 3 and area 5?", { kind: "compare", refs: ["3"], numbers: [46] }),
  ask("en", "Compare 1.1, 1.2 and 1.4", { kind: "compare", refs: ["1.4"], numbers: [10, 5, 6.7] }),
  ask("en", "efficiency versus working life", { kind: "compare", refs: ["7"], numbers: [68, 69, 1] }),
];
