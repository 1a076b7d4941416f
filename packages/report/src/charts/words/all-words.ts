// The words of charts in every language.
import type { Locale } from "@kompass/model";
import type { ChartWords } from "./chart-words.js";
import { en } from "./en.js";
import { nb } from "./nb.js";
import { nn } from "./nn.js";
import { sv } from "./sv.js";

export const wordsOfCharts: Readonly<Record<Locale, ChartWords>> = { nb, nn, sv, en };
