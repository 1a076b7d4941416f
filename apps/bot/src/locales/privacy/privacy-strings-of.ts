// The words about what is kept of people, of each language.
import type { Locale } from "@kompass/model";
import { en } from "./en.js";
import { nb } from "./nb.js";
import { nn } from "./nn.js";
import type { PrivacyStrings } from "./privacy-strings.js";
import { sv } from "./sv.js";

const strings: Readonly<Record<Locale, PrivacyStrings>> = { nb, nn, sv, en };

export function privacyStringsOf(locale: Locale): PrivacyStrings {
  return strings[locale];
}
