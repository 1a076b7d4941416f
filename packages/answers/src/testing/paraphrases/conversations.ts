// Questions that lean on the ones before.
import { ask, type Paraphrase } from "../paraphrase.js";

export const conversationParaphrases: readonly Paraphrase[] = [
  ask("nb", "og den nest svakeste?", { kind: "rank", refs: ["1"] }, ["Hvilket område er svakest?"]),
  ask("nb", "Og det sterkeste?", { kind: "rank", refs: ["3"] }, ["Hvilket område er svakest?"]),
  ask("nb", "hva er svakhetene der?", { kind: "findings", findings: ["F5-V-01", "F5-V-02"] }, [
    "Hvilket område er svakest?",
  ]),
  ask("nb", "Enn område 6?", { kind: "score", refs: ["6"] }, ["Hva fikk vi på område 5?"]),
  ask("nb", "og styrkene?", { kind: "findings", findings: ["F4-S-01"] }, ["Hvilke utfordringer har vi på område 4?"]),
  ask("nb", "Hva er maks der?", { refs: ["7.2"], numbers: [40] }, ["Hva fikk vi på 7.2?"]),
  ask("nb", "og i område 4?", { kind: "rank", refs: ["4.5"] }, ["Hvilket delområde i område 6 er svakest?"]),
  ask("nb", "hvorfor?", { findings: ["F5-V-01"] }, ["Hva er vårt svakeste delområde?"]),
  ask("nn", "Kva med område 8?", { kind: "findings", findings: ["F8-S-01"] }, ["Kva er styrkane på område 3?"]),
  ask("nn", "og i prosent?", { refs: ["2.1"], numbers: [53.3] }, ["Kor mange poeng fekk vi på 2.1?"]),
  ask("nn", "Stemmer det?", { kind: "discrepancy", numbers: [77, 73.1] }, ["Kva fekk vi på område 2?"]),
  ask("sv", "Och område 3?", { kind: "score", refs: ["3"], numbers: [87] }, ["Hur många poäng fick område 2?"]),
  ask("sv", "Vilket delområde är svagast där?", { kind: "rank", refs: ["7.4"] }, ["Hur gick det för område 7?"]),
  ask("sv", "Och svagheterna?", { kind: "findings", findings: ["F7-V-01"] }, ["Vilka styrkor har vi inom område 7?"]),
  ask("en", "and the challenges?", { kind: "findings", findings: ["F4-U-01"] }, ["What are the strengths of area 4?"]),
  ask("en", "What about B?", { kind: "perspective", refs: ["B"], numbers: [155] }, [
    "How many points did perspective A get?",
  ]),
  ask("en", "And the second weakest?", { kind: "rank", refs: ["5.1", "5.3", "7.4"] }, [
    "What is our weakest sub-area?",
  ]),
  ask("en", "How much is it worth?", { refs: ["5.2"], numbers: [20] }, ["What is our weakest sub-area?"]),
  ask("en", "And over 80?", { kind: "filter", refs: ["3", "8"] }, ["Which areas are below 70 points?"]),
  ask("nb", "Og 8?", { kind: "score", refs: ["8"], numbers: [84] }, ["Hva fikk vi på område 7?"]),
];
