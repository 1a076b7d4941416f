// Questions for what a score would be if another were different.
import { ask, type Paraphrase } from "../paraphrase.js";

export const whatIfParaphrases: readonly Paraphrase[] = [
  ask("nb", "Hva om vi fikk 15 poeng på 5.2?", { kind: "what-if", numbers: [566.7, 11.7] }),
  ask("nb", "Hva blir totalen hvis område 5 kommer opp i 60 poeng?", { kind: "what-if", numbers: [574, 19] }),
  ask("nb", "Hvor mye øker totalsummen dersom vi tar full pott på 7.4?", { kind: "what-if", numbers: [13.3, 568.3] }),
  ask("nb", "Hva blir område 6 hvis alle delområdene der får full skår?", { kind: "what-if", numbers: [100] }),
  ask("nb", "Hvis 5.1 og 5.3 begge hadde fått 12, hva hadde område 5 fått regnet ut fra delområdene?", {
    kind: "what-if",
    numbers: [51.3, 10.6],
  }),
  ask("nb", "Tenk om 7.4 økte med 5 poeng, hva ville perspektiv D fått?", { kind: "what-if", numbers: [158, 5] }),
  ask("nb", "Hva skjer med totalen hvis vi henter halvparten av det vi mangler på område 5?", {
    kind: "what-if",
    numbers: [584.5, 29.5],
  }),
  ask("nb", "Hva blir summen hvis område 2 korrigeres til det delområdene faktisk summerer til?", {
    kind: "what-if",
    numbers: [551.1, 3.9],
  }),
  ask("nb", "Hva om 5.2 fikk 25 poeng?", { kind: "what-if", numbers: [20] }),
  ask("nb", "hva hvis 5.2 går til 10 og 7.4 til 15, totalt?", { kind: "what-if", numbers: [570] }),
  ask("nn", "Kva blir totalen om område 1 går opp til 80?", { kind: "what-if", numbers: [573, 18] }),
  ask("nn", "Dersom 5.2 hadde fått full pott, kor mykje hadde område 5 fått rekna ut frå delområda?", {
    kind: "what-if",
    numbers: [57.4],
  }),
  ask("nn", "Kva om 4.5 aukar med fire poeng?", { kind: "what-if", numbers: [559, 4] }),
  ask("sv", "Vad blir totalen om område 5 når 70 poäng?", { kind: "what-if", numbers: [584, 29] }),
  ask("sv", "Om 5.2 fick full poäng, vad blir område 5 räknat på delområdena?", { kind: "what-if", numbers: [57.4] }),
  ask("sv", "Hur mycket skulle vi tjäna på att få maxpoäng i 7.2?", { kind: "what-if", numbers: [13.7] }),
  ask("sv", "Tänk om område 4 och 5 båda fick 80 poäng, vad skulle totalen bli?", { kind: "what-if", numbers: [606] }),
  ask("en", "What would our total be if 7.4 went up by 8 points?", { kind: "what-if", numbers: [563, 8] }),
  ask("en", "If we got full marks on every sub-area in area 6, how much would the total rise, from the sub-areas?", {
    kind: "what-if",
    numbers: [33.4],
  }),
  ask("en", "Suppose area 5 reached 75. What is perspective C then?", { kind: "what-if", numbers: [142, 34] }),
  ask("en", "What if area 5 scored 120 points?", { kind: "what-if", numbers: [100] }),
  ask("en", "If 5.2 doubled, what would area 5 be based on its sub-areas?", { kind: "what-if", numbers: [44] }),
  ask("nb", "Hvor mye går totalen ned dersom område 3 mister 10 poeng?", { kind: "what-if", numbers: [545, 10] }),
  ask("en", "What if 5.2 got -5 points?", { kind: "what-if", numbers: [0] }),
  ask("nb", "hvis alle områdene under 65 poeng kom opp i 65, hva blir totalen?", {
    kind: "what-if",
    numbers: [582, 27],
  }),
  ask("nb", "og hvis den bare går til 10?", { kind: "what-if", numbers: [561.7] }, ["Hva om vi fikk 15 poeng på 5.2?"]),
  ask("en", "and if it only gets 50?", { kind: "what-if", numbers: [564] }, [
    "What would the total be if area 5 rose to 60 points?",
  ]),
  ask("nb", "og for område 6?", { kind: "what-if", numbers: [548] }, ["Hva blir totalen hvis område 5 får 60 poeng?"]),
];
