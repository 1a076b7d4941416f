// Questions for the total, and for how many of anything there are.
import { ask, type Paraphrase } from "../paraphrase.js";

export const totalParaphrases: readonly Paraphrase[] = [
  ask("nb", "Hva ble totalsummen?", { kind: "total", numbers: [555, 800, 549.3] }),
  ask("nb", "Hvor mange poeng fikk kommunen alt i alt?", { kind: "total", numbers: [555] }),
  ask("nb", "total", { kind: "total", numbers: [555] }),
  ask("nb", "Hva er samlet poengsum for Midtre Gauldal?", { kind: "total", numbers: [555] }),
  ask("nb", "Hvor mange prosent av 800 mulige poeng har vi?", { kind: "total", numbers: [69.4] }),
  ask("nb", "Hva får vi om vi summerer alle de 35 delområdene?", { kind: "total", numbers: [549.3] }),
  ask("nb", "Hvor mye mangler på full score totalt?", { kind: "total", numbers: [245] }),
  ask("nn", "Kva vart den samla poengsummen?", { kind: "total", numbers: [555] }),
  ask("nn", "Kva vert summen av alle delområda?", { kind: "total", numbers: [549.3] }),
  ask("nn", "Kor mange delområde er det?", { numbers: [35] }),
  ask("sv", "Vad blev totalpoängen?", { kind: "total", numbers: [555] }),
  ask("sv", "Hur många poäng fick vi sammanlagt?", { kind: "total", numbers: [555] }),
  ask("sv", "Hur många områden och delområden finns det?", { numbers: [8, 35] }),
  ask("en", "What was our overall score?", { kind: "total", numbers: [555, 800] }),
  ask("en", "total points?", { kind: "total", numbers: [555] }),
  ask("en", "What do all the sub-areas add up to?", { kind: "total", numbers: [549.3] }),
  ask("en", "How many points in all, and out of how many?", { kind: "total", numbers: [555, 800] }),
  ask("en", "What share of the 800 points did we get?", { kind: "total", numbers: [69.4] }),
];
