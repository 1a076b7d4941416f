// Questions on what to do: about a topic, an area, a sub-area, or where to begin at all.
import { ask, type Paraphrase } from "../paraphrase.js";

export const recommendationParaphrases: readonly Paraphrase[] = [
  ask("nb", "Hva kan vi gjøre med rekrutteringen?", { kind: "recommend", findings: ["F7-U-02"], others: 3 }),
  ask("nb", "Hvordan kan vi bli flinkere til å hente ut gevinster?", {
    kind: "recommend",
    findings: ["F4-V-02"],
    others: 5,
  }),
  ask("nb", "Har du noen forslag til hvordan vi skal jobbe med mangfold på arbeidsplassen?", {
    kind: "recommend",
    findings: ["F7-V-01"],
    others: 3,
  }),
  ask("nb", "Hva må til for å komme videre med klimatilpasning?", {
    kind: "recommend",
    findings: ["F2-U-04"],
    others: 3,
  }),
  ask("nb", "hvor bør vi begynne?", { kind: "recommend", numbers: [16.7] }),
  ask("nb", "Hva bør vi gjøre med 5.2?", {
    kind: "recommend",
    refs: ["5.2"],
    findings: ["F5-U-04", "F5-V-01"],
    others: 2,
  }),
  ask("nb", "Hvilke grep ville løftet område 7?", { kind: "recommend", refs: ["7"], findings: ["F7-V-01"], others: 5 }),
  ask("nb", "tips til bedre lederavtaler", { kind: "recommend", findings: ["F8-U-02"], others: 2 }),
  ask("nb", "Hvilke tiltak mot hatretorikk foreslås?", { kind: "recommend", findings: ["F1-V-07"], others: 3 }),
  ask("nb", "Åssen kan vi få orden på mål- og resultatsystemet?", {
    kind: "recommend",
    findings: ["F3-U-02"],
    others: 4,
  }),
  ask("nb", "Ka bør vi ta tak i først?", { kind: "recommend" }),
  ask("nb", "Hva burde vi gjøre med internkontrollen?", { kind: "recommend", findings: ["F3-S-06"], others: 2 }),
  ask("nn", "Kva bør vi gjere med kulturplanen?", { kind: "recommend", findings: ["F2-V-01"], others: 3 }),
  ask("nn", "Korleis kan vi få fleire av innbyggjarane med gjennom ei innbyggjarundersøking?", {
    kind: "recommend",
    findings: ["F1-V-06"],
    others: 4,
  }),
  ask("nn", "Kva tiltak trengst på område 4?", { kind: "recommend", refs: ["4"], findings: ["F4-V-01"], others: 5 }),
  ask("nn", "Kvar skal vi starte for å få flest poeng?", { kind: "recommend", numbers: [16.7] }),
  ask("nn", "Kom med nokre råd om digitale skjema", { kind: "recommend", findings: ["F5-U-05"], others: 4 }),
  ask("sv", "Vad kan vi göra för att förbättra webbplatsen?", { kind: "recommend", findings: ["F5-U-02"], others: 4 }),
  ask("sv", "Ge förslag på åtgärder för cirkulär ekonomi", { kind: "recommend", findings: ["F2-U-05"], others: 3 }),
  ask("sv", "Hur kan vi bli bättre på ledarsamtal?", { kind: "recommend", findings: ["F8-U-03"], others: 3 }),
  ask("sv", "Vad ska vi göra åt 5.2?", { kind: "recommend", refs: ["5.2"], findings: ["F5-U-04"], others: 3 }),
  ask("sv", "Var ska vi börja?", { kind: "recommend" }),
  ask("sv", "Vilka åtgärder behövs inom område 6?", { kind: "recommend", refs: ["6"], others: 6 }),
  ask("en", "What can we do about cooperation with other municipalities?", {
    kind: "recommend",
    findings: ["F4-V-01"],
    others: 4,
  }),
  ask("en", "How do we improve our social media presence?", { kind: "recommend", findings: ["F5-U-06"], others: 4 }),
  ask("en", "Any advice on recruitment?", { kind: "recommend", findings: ["F7-U-02"], others: 3 }),
  ask("en", "Where should we begin?", { kind: "recommend", numbers: [16.7] }),
  ask("en", "What are the next steps for area 5?", {
    kind: "recommend",
    refs: ["5"],
    findings: ["F5-V-01"],
    others: 5,
  }),
  ask("en", "What would help us with benefit realisation?", { kind: "recommend", findings: ["F4-V-02"], others: 5 }),
  ask("en", "Suggest measures for sub-area 7.4", {
    kind: "recommend",
    refs: ["7.4"],
    findings: ["F7-V-01"],
    others: 2,
  }),
  ask("nb", "Hva bør vi gjøre for å få bygd svømmehall?", { decline: ["not-in-assessment"] }),
  ask("en", "What should we do about snow clearing?", { decline: ["not-in-assessment"] }),
  ask("nb", "og hva kan vi gjøre med det?", { kind: "recommend", findings: ["F5-U-04"], others: 3 }, [
    "Hva er vårt svakeste delområde?",
  ]),
  ask("en", "What should we do about it?", { kind: "recommend", findings: ["F7-U-02"], others: 3 }, [
    "What does the report say about recruitment?",
  ]),
];
