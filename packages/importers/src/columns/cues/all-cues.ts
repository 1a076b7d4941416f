// The wording cues of every language that reports come in.
import type { Locale } from "@kompass/model";
import { englishCues } from "./en.js";
import { bokmalCues } from "./nb.js";
import { nynorskCues } from "./nn.js";
import { swedishCues } from "./sv.js";
import type { WordingCues } from "./wording-cues.js";

export const cuesByLanguage: Readonly<Record<Locale, WordingCues>> = {
  nb: bokmalCues,
  nn: nynorskCues,
  sv: swedishCues,
  en: englishCues,
};
