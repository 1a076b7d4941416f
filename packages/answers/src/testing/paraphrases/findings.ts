// Questions for the strengths, challenges and weaknesses of an area.
import { ask, type Paraphrase } from "../paraphrase.js";

export const findingParaphrases: readonly Paraphrase[] = [
  ask("nb", "Hva er vi gode på innen område 3?", { kind: "findings", findings: ["F3-S-01", "F3-S-09"], others: 7 }),
  ask("nb", "Hvilke utfordringer har vi på kvalitetsutvikling?", {
    kind: "findings",
    findings: ["F6-U-01", "F6-U-07"],
    others: 5,
  }),
  ask("nb", "Hvorfor skårer vi så lavt på 5.2?", { findings: ["F5-V-01"], numbers: [3.3] }),
  ask("nb", "svakheter demokrati", { kind: "findings", findings: ["F1-V-01", "F1-V-07"], others: 5 }),
  ask("nb", "Finnes det svakheter på område 3?", { kind: "findings", says: [["ingen"]] }),
  ask("nb", "styrker og svakheter i område 2", {
    kind: "findings",
    findings: ["F2-S-01", "F2-S-09", "F2-V-01", "F2-V-02"],
    others: 7,
  }),
  ask("nb", "Hva må vi bli bedre på i arbeidsliv ifølge rapporten?", { findings: ["F7-U-01", "F7-V-01"] }),
  ask("nb", "Hva står under F5-V-01?", { findings: ["F5-V-01"], others: 0 }),
  ask("nb", "Hvor mange svakheter er nevnt i hele vurderingen?", { kind: "findings", numbers: [14] }),
  ask("nn", "Kva er styrkane våre på leiarskap?", { kind: "findings", findings: ["F8-S-01", "F8-S-10"], others: 8 }),
  ask("nn", "Kva utfordringar er lista opp for Effektivitet?", {
    kind: "findings",
    findings: ["F4-U-01", "F4-U-02", "F4-U-03"],
    others: 2,
  }),
  ask("nn", "Er det nemnt nokon svakheiter på kvalitetsutvikling?", { kind: "findings", says: [["ingen"]] }),
  ask("sv", "Vilka svagheter nämns för område 1?", { kind: "findings", findings: ["F1-V-01", "F1-V-07"], others: 5 }),
  ask("sv", "Vad är vi bra på inom samhällsutveckling?", {
    kind: "findings",
    findings: ["F2-S-01", "F2-S-09"],
    others: 7,
  }),
  ask("sv", "Utmaningar inom område 8?", { kind: "findings", findings: ["F8-U-01", "F8-U-04"], others: 2 }),
  ask("en", "What are our strengths in working life?", {
    kind: "findings",
    findings: ["F7-S-01", "F7-S-07"],
    others: 5,
  }),
  ask("en", "What weaknesses does the report mention for area 4?", {
    kind: "findings",
    findings: ["F4-V-01", "F4-V-02"],
    others: 0,
  }),
  ask("en", "challenges user focus", { kind: "findings", findings: ["F5-U-01", "F5-U-07"], others: 5 }),
  ask("en", "How many strengths are listed in area 8?", { kind: "findings", numbers: [10] }),
  ask("nb", "Hvor mange svakheter har område 1, og hva går de ut på?", {
    kind: "findings",
    findings: ["F1-V-01", "F1-V-07"],
    numbers: [7],
  }),
  ask("nn", "Kva blir styring og kontroll kritisert for?", { kind: "findings", findings: ["F3-U-01", "F3-U-03"] }),
  ask("nb", "Flest styrker – hvor er det?", { kind: "findings", refs: ["8"] }),
  ask("sv", "Vilket område har bara en svaghet?", { kind: "findings", refs: ["7"] }),
  ask("sv", "Räkna svagheterna per område.", { kind: "findings", ordered: ["1"] }),
  ask("en", "Which areas escape weaknesses altogether?", { kind: "findings", refs: ["3", "6", "8"] }),
  ask("en", "What are the pros and cons in area 7?", { kind: "findings", findings: ["F7-S-01", "F7-V-01"] }),
];
