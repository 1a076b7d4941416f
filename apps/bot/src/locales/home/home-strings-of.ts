// The words of the app's own page of each language.
import type { Locale } from "@kompass/model";
import { en } from "./en.js";
import type { HomeStrings } from "./home-strings.js";
import { nb } from "./nb.js";
import { nn } from "./nn.js";
import { sv } from "./sv.js";

const strings: Readonly<Record<Locale, HomeStrings>> = { nb, nn, sv, en };

export function homeStringsOf(locale: Locale): HomeStrings {
  return strings[locale];
}
