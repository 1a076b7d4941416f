// The words of each language.
import type { Locale } from "@kompass/model";
import { en } from "./en.js";
import type { ManifestWords } from "./manifest-words.js";
import { nb } from "./nb.js";
import { nn } from "./nn.js";
import { sv } from "./sv.js";

export const manifestWordsOf: Readonly<Record<Locale, ManifestWords>> = { nb, nn, sv, en };
