// The words of bringing an assessment of each language.
import type { Locale } from "@kompass/model";
import { en } from "./en.js";
import type { IntakeStrings } from "./intake-strings.js";
import { nb } from "./nb.js";
import { nn } from "./nn.js";
import { sv } from "./sv.js";

const strings: Readonly<Record<Locale, IntakeStrings>> = { nb, nn, sv, en };

export function intakeStringsOf(locale: Locale): IntakeStrings {
  return strings[locale];
}
