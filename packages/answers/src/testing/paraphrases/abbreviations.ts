// Questions on what abbreviations stand for: only what the source itself spells out.
import { ask, type Paraphrase } from "../paraphrase.js";

const hop = { kind: "abbreviation" as const, says: [["Handlings- og økonomiplan"]] };

export const abbreviationParaphrases: readonly Paraphrase[] = [
  ask("nb", "Hva står HØP for?", hop),
  ask("nb", "hva er høp", hop),
  ask("nb", "Kan du forklare forkortelsen HØP?", hop),
  ask("nn", "Kva tyder HØP?", hop),
  ask("sv", "Vad betyder förkortningen HØP?", hop),
  ask("en", "What does HØP stand for?", hop),
  ask("en", "What is the HØP?", hop),
  ask("nb", "Hva betyr LEAN?", { kind: "abbreviation", findings: ["F4-U-03"], others: 0, says: [["ikke"]] }),
  ask("nb", "Hva er LDIP for noe?", { kind: "abbreviation", findings: ["F4-U-04"], others: 0 }),
  ask("nn", "Kva er KOSTRA ei forkorting for?", { kind: "abbreviation", findings: ["F4-S-04"], others: 0 }),
  ask("en", "What is KOSTRA short for?", { kind: "abbreviation", findings: ["F4-S-04"], others: 0 }),
  ask("sv", "Vad står KS för?", { kind: "abbreviation", says: [["KS"]] }),
  ask("nb", "Hva betyr SKR?", { kind: "abbreviation", says: [["SKR"]] }),
  ask("nb", "Hva er NAV en forkortelse for?", { decline: ["not-in-assessment"] }),
  ask("en", "What does GDPR stand for?", { decline: ["not-in-assessment"] }),
  ask("sv", "Vad betyder ROBEK?", { decline: ["not-in-assessment"] }),
];
