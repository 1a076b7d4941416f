// The words about plans of each language.
import type { Locale } from "@kompass/model";
import { en } from "./en.js";
import { nb } from "./nb.js";
import { nn } from "./nn.js";
import type { PlanStrings } from "./plan-strings.js";
import { sv } from "./sv.js";

const strings: Readonly<Record<Locale, PlanStrings>> = { nb, nn, sv, en };

export function planStringsOf(locale: Locale): PlanStrings {
  return strings[locale];
}
