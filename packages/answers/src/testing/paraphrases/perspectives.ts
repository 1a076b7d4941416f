// Questions about the four perspectives.
import { ask, type Paraphrase } from "../paraphrase.js";

export const perspectiveParaphrases: readonly Paraphrase[] = [
  ask("nb", "Hva fikk vi på perspektiv C?", { kind: "perspective", refs: ["C"], numbers: [108, 200] }),
  ask("nb", "Hvor mange poeng har tjenestekvalitet?", { kind: "perspective", refs: ["C"], numbers: [108] }),
  ask("nb", "poeng perspektiv b", { kind: "perspective", refs: ["B"], numbers: [155] }),
  ask("nb", "Hvilket perspektiv er sterkest?", { refs: ["B"] }),
  ask("nb", "Hvilke områder hører til perspektiv D?", { refs: ["7", "8"] }),
  ask("nb", "Hvor ligger område 6, i hvilket perspektiv?", { refs: ["C"] }),
  ask("nb", "Ranger perspektivene fra best til dårligst", { ordered: ["B", "D", "A", "C"] }),
  ask("nn", "Kor mange poeng har organisasjonskvalitet til saman?", {
    kind: "perspective",
    refs: ["D"],
    numbers: [153],
  }),
  ask("nn", "Kva for perspektiv har høgast skår?", { refs: ["B"] }),
  ask("nn", "Kor stor del av maks fekk perspektiv A?", { kind: "perspective", refs: ["A"], numbers: [69.5] }),
  ask("sv", "Hur många poäng fick perspektiv D?", { kind: "perspective", refs: ["D"], numbers: [153, 200] }),
  ask("sv", "Vilket perspektiv har lägst poäng?", { refs: ["C"] }),
  ask("sv", "Vilka områden finns i perspektiv A?", { refs: ["1", "2"] }),
  ask("en", "How did perspective B do?", { kind: "perspective", refs: ["B"], numbers: [155] }),
  ask("en", "Which perspective is our best?", { refs: ["B"] }),
  ask("en", "Which areas make up perspective C?", { refs: ["5", "6"] }),
  ask("en", "Does perspective A add up the same from the sub-areas?", { numbers: [139, 134.6] }),
];
