// Questions for all nodes over or under a threshold.
import { ask, type Paraphrase } from "../paraphrase.js";

export const filterParaphrases: readonly Paraphrase[] = [
  ask("nb", "Hvilke områder fikk over 75 poeng?", { kind: "filter", refs: ["2", "3", "8"] }),
  ask("nb", "Hvilke delområder ligger under 50 %?", {
    kind: "filter",
    refs: ["4.5", "5.1", "5.2", "5.3", "5.5", "7.4"],
  }),
  ask("nb", "List opp delområdene som fikk minst 85 prosent av maks", {
    kind: "filter",
    refs: ["7.3", "8.2", "8.1", "3.2", "3.1", "2.4", "7.1", "3.4", "8.4"],
  }),
  ask("nb", "Hvilke delområder fikk mindre enn en tredel av maks?", { kind: "filter", refs: ["5.2"] }),
  ask("nb", "Er det noen områder under 40 poeng?", { kind: "filter", refs: [] }),
  ask("nb", "Hvilke delområder i område 5 fikk mer enn 8 poeng?", { kind: "filter", refs: ["5.4", "5.5"] }),
  ask("nb", "Hvor mange områder har 80 poeng eller mer?", { kind: "filter", refs: ["3", "8"], numbers: [2] }),
  ask("nb", "Hvilke delområder har maks 30 poeng?", {
    kind: "filter",
    refs: ["1.3", "1.5", "2.2", "2.3", "3.3", "6.3", "6.4", "8.2", "8.4"],
  }),
  ask("nb", "områder mellom 60 og 70 poeng", { kind: "filter", refs: ["1", "4", "6", "7"] }),
  ask("nn", "Kva delområde fekk nøyaktig halvparten av poenga?", { kind: "filter", refs: ["1.1", "1.2"] }),
  ask("nn", "Kva område ligg under 65 poeng?", { kind: "filter", refs: ["1", "5"] }),
  ask("nn", "Kva delområde taper minst 12 poeng?", {
    kind: "filter",
    refs: ["5.2", "7.2", "5.1", "5.3", "7.4", "6.3"],
  }),
  ask("sv", "Vilka områden har fler än 68 poäng?", { kind: "filter", refs: ["2", "3", "7", "8"] }),
  ask("sv", "Vilka delområden fick högst 40 procent av max?", { kind: "filter", refs: ["5.1", "5.2", "5.3", "7.4"] }),
  ask("sv", "Vilka delområden ligger över 90 %?", { kind: "filter", refs: ["7.3", "8.2"] }),
  ask("en", "Which areas are below 65?", { kind: "filter", refs: ["1", "5"] }),
  ask("en", "Which sub-areas scored 90 percent or better?", { kind: "filter", refs: ["7.3", "8.2"] }),
  ask("en", "Sub-areas losing more than 15 points", { kind: "filter", refs: ["5.2"] }),
  ask("en", "Did any sub-area get full marks?", { kind: "filter", refs: [] }),
  ask("en", "Which sub-areas are worth 10 points at most?", { kind: "filter", refs: ["1.2", "1.4", "3.1"] }),
];
