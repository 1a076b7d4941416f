// The words of every language.
import type { Locale } from "@kompass/model";
import { en } from "./en.js";
import { nb } from "./nb.js";
import { nn } from "./nn.js";
import type { ReportWords } from "./report-words.js";
import { sv } from "./sv.js";

export const allWords: Readonly<Record<Locale, ReportWords>> = { nb, nn, sv, en };
