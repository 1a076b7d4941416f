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
  ask("nb", "Går det opp i område 2?", { kind: "discrepancy", numbers: [77, 73.1] }),
  ask("nb", "Motsier rapporten seg selv om interkommunalt samarbeid?", {
    kind: "discrepancy",
    findings: ["F4-V-01", "F6-U-07"],
    others: 3,
  }),
  ask("nb", "Er det noe rapporten både roser og kritiserer når det gjelder nettsidene?", {
    kind: "discrepancy",
    findings: ["F5-S-01", "F5-U-02"],
    others: 2,
  }),
  ask("nb", "Er det merknader som motsier hverandre?", { kind: "discrepancy", refs: ["5.3", "1.2"] }),
  ask("nb", "Står områdene i riktig rekkefølge i oversikten?", { kind: "discrepancy", numbers: [118] }),
  ask("nb", "Går 2027-raden i utgiftstabellen opp?", { kind: "discrepancy", numbers: [5586, 5584] }),
  ask("nb", "Hvor mange av områdene stemmer med delområdene sine?", { kind: "discrepancy", numbers: [7] }),
  ask("nn", "Er kolonnane i tabellen i rett rekkjefølgje?", { kind: "discrepancy", numbers: [898] }),
  ask("nn", "Motseier rapporten seg sjølv om sjukefråvær?", {
    kind: "discrepancy",
    findings: ["F3-S-07", "F3-U-03"],
    others: 2,
  }),
  ask("sv", "Säger rapporten emot sig själv om webbplatsen?", {
    kind: "discrepancy",
    findings: ["F5-U-02"],
    others: 3,
  }),
  ask("sv", "Stämmer summan för 2028 i tabellen?", { kind: "discrepancy", says: [["571"], ["572"]] }),
  ask("sv", "Är raderna i utgiftstabellen rätt märkta?", { kind: "discrepancy", says: [["2027"]] }),
  ask("en", "Does the report contradict itself on culture?", {
    kind: "discrepancy",
    findings: ["F2-S-08", "F2-V-01"],
    others: 3,
  }),
  ask("en", "Are the areas listed in the same order everywhere?", { kind: "discrepancy", numbers: [118] }),
  ask("en", "Is any row of the table mislabelled?", { kind: "discrepancy", says: [["2027"]] }),
  ask("en", "Do the services add up to the sum in 2024 in the expenditure table?", {
    kind: "discrepancy",
    numbers: [92],
  }),
];
