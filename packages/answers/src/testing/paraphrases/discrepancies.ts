// Questions on whether the source agrees with itself.
import { ask, type Paraphrase } from "../paraphrase.js";

export const discrepancyParaphrases: readonly Paraphrase[] = [
  ask("nb", "Går regnestykket opp for område 2?", {
    kind: "discrepancy",
    numbers: [77, 73.1, 3.2],
    says: [["2.1"], ["2.4"]],
  }),
  ask("nb", "Er det feil i poengene for samfunnsutvikling?", { kind: "discrepancy", numbers: [77, 73.1] }),
  ask("nb", "Finnes det tall i rapporten som ikke stemmer?", { kind: "discrepancy", numbers: [77, 73.1] }),
  ask("nb", "Summerer delområdene i område 7 seg til områdescoren?", { kind: "discrepancy", numbers: [69, 69.3] }),
  ask("nb", "Hvilke områder stemmer ikke med delområdene sine?", {
    kind: "discrepancy",
    refs: ["2"],
    numbers: [77, 73.1],
  }),
  ask("nb", "Hvorfor er totalen ulik når man summerer områdene og delområdene?", {
    kind: "discrepancy",
    numbers: [555, 549.3],
  }),
  ask("nb", "Heter område 7 det samme overalt i rapporten?", {
    kind: "discrepancy",
    says: [["Arbeidsgiverpolitikk"], ["Kommunen som arbeidsgiver"]],
  }),
  ask("nb", "Stemmer summen for perspektiv A?", { kind: "discrepancy", numbers: [139, 134.6] }),
  ask("nn", "Er det avvik mellom oppgitt og utrekna poengsum nokon stad?", {
    kind: "discrepancy",
    numbers: [77, 73.1],
  }),
  ask("nn", "Kva namn brukar rapporten på område 6?", {
    kind: "discrepancy",
    says: [["Tjenestens kvalitet og kontinuerlig forbedring"]],
  }),
  ask("sv", "Stämmer summan för område 2?", { kind: "discrepancy", numbers: [77, 73.1] }),
  ask("sv", "Finns det räknefel i rapporten?", { kind: "discrepancy", numbers: [77, 73.1] }),
  ask("en", "Does area 2 add up?", { kind: "discrepancy", numbers: [77, 73.1] }),
  ask("en", "Are there any inconsistencies in the report?", { kind: "discrepancy", numbers: [77, 73.1] }),
  ask("en", "Do the sub-areas of area 8 sum to its score?", { kind: "discrepancy", numbers: [84, 83.9] }),
  ask("en", "What is wrong with the expenditure table?", { kind: "discrepancy", says: [["2027"]] }),
  ask("nb", "Er etiketten på siste rad i tabellen riktig?", { kind: "discrepancy", says: [["2027"]] }),
];
