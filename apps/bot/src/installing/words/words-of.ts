// The words of each language.
import type { Locale } from "@kompass/model";
import { en } from "./en.js";
import type { InstallWords } from "./install-words.js";
import { nb } from "./nb.js";
import { nn } from "./nn.js";
import { sv } from "./sv.js";

export const wordsOf: Readonly<Record<Locale, InstallWords>> = { nb, nn, sv, en };
