// The command line's words by language.
import type { Locale } from "@kompass/model";
import type { CliWords } from "./cli-words.js";
import { en } from "./en.js";
import { nb } from "./nb.js";
import { nn } from "./nn.js";
import { sv } from "./sv.js";

export const allWords: Readonly<Record<Locale, CliWords>> = { nb, nn, sv, en };
