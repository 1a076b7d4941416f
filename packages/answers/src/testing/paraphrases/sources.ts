// Questions on where something stands, of themselves or after an answer.
import { ask, type Paraphrase } from "../paraphrase.js";

export const sourceParaphrases: readonly Paraphrase[] = [
  ask("nb", "Hvor står poengsummen for 5.2?", { kind: "source-of", refs: ["5.2"], numbers: [961] }),
  ask("nb", "Hvilken linje står 7.4 på?", { kind: "source-of", refs: ["7.4"] }),
  ask("nb", "Hvor i rapporten står det om Facebook?", {
    kind: "source-of",
    findings: ["F1-U-04", "F5-U-06"],
    numbers: [295],
  }),
  ask("nb", "Hva er kilden til at vi mangler kommuneplan for kultur?", {
    kind: "source-of",
    findings: ["F2-V-01"],
    numbers: [591],
  }),
  ask("nb", "Hvor kommer de 41 poengene på område 5 fra?", { kind: "source-of", refs: ["5"] }),
  ask("nb", "Hvor er F8-U-02 hentet fra?", { kind: "source-of", findings: ["F8-U-02"], numbers: [1437] }),
  ask("nb", "Hvor finner jeg det om hvem som eier Kommunekompasset?", { kind: "source-of", numbers: [67] }),
  ask("nn", "Kvar står det at vi brukar lite video?", { kind: "source-of", findings: ["F5-V-02"] }),
  ask("nn", "Kva er kjelda for skåren på 2.1?", { kind: "source-of", refs: ["2.1"] }),
  ask("sv", "Var står det något om rekrytering?", { kind: "source-of", findings: ["F7-U-02"], numbers: [1325] }),
  ask("sv", "Vilken är källan till poängen för område 3?", { kind: "source-of", refs: ["3"] }),
  ask("en", "Where does it say that we lack a plan for culture?", { kind: "source-of", findings: ["F2-V-01"] }),
  ask("en", "On which line is the score of 5.2?", { kind: "source-of", refs: ["5.2"], numbers: [961] }),
  ask("en", "Where do the 69 points for area 7 come from?", { kind: "source-of", refs: ["7"] }),
  ask("nb", "Hvor står det?", { kind: "source-of", refs: ["5.2"], numbers: [961] }, [
    "Hva er vårt svakeste delområde?",
  ]),
  ask("nb", "kilde?", { kind: "source-of", refs: ["7"] }, ["Hva fikk vi på område 7?"]),
  ask("nn", "Kvar står det?", { kind: "source-of", findings: ["F8-S-04"] }, ["Kva seier rapporten om kontrollspenn?"]),
  ask("sv", "Källa?", { kind: "source-of", refs: ["5.2"] }, ["Vad fick vi på 5.2?"]),
  ask("en", "Where does that come from?", { kind: "source-of", findings: ["F2-U-05"] }, [
    "What does the report say about circular economy?",
  ]),
  ask("en", "Which page is that on?", { kind: "source-of", refs: ["4"] }, ["How many points did area 4 get?"]),
];
