// Questions of few or mixed words, and the language that the answer must speak.
import { ask, type Paraphrase } from "../paraphrase.js";

export const languageParaphrases: readonly Paraphrase[] = [
  ask("en", "What did we get on Brukernes fokus og service?", { refs: ["5"] }),
  ask("sv", "Vad fick vi på Offentlighet og demokrati?", { refs: ["1"] }),
  ask("nn", "Kva er det?", {}),
  ask("nb", "æ lure på ka vi fikk på område 4", { refs: ["4"] }),
  ask("nb", "koss gikk det på omr 3 a?", { refs: ["3"] }),
  ask("nb", "hossen skåra vi på arbeidsmiljø?", { refs: ["7.3"] }),
  ask("nb", "hvilke omr er svakest?", { ordered: ["5", "1", "6"] }),
  ask("en", "weakest sub area", { refs: ["5.2"] }),
  ask("sv", "svagaste delområdet", { refs: ["5.2"] }),
  ask("nn", "svakaste delområdet", { refs: ["5.2"] }),
  ask("nb", "svakeste delområde", { refs: ["5.2"] }),
  ask("en", "HOW MANY POINTS DID WE GET IN AREA 1???", { refs: ["1"] }),
  ask("nb", "HVOR MANGE POENG FIKK VI I OMRÅDE 1???", { refs: ["1"] }),
];
