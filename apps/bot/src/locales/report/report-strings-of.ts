// The words about reports of each language.
import type { Locale } from "@kompass/model";
import { en } from "./en.js";
import { nb } from "./nb.js";
import { nn } from "./nn.js";
import type { ReportStrings } from "./report-strings.js";
import { sv } from "./sv.js";

const strings: Readonly<Record<Locale, ReportStrings>> = { nb, nn, sv, en };

export function reportStringsOf(locale: Locale): ReportStrings {
  return strings[locale];
}
