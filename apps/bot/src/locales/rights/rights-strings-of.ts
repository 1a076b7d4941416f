// The words about who may do what of each language.
import type { Locale } from "@kompass/model";
import { en } from "./en.js";
import { nb } from "./nb.js";
import { nn } from "./nn.js";
import type { RightsStrings } from "./rights-strings.js";
import { sv } from "./sv.js";

const strings: Readonly<Record<Locale, RightsStrings>> = { nb, nn, sv, en };

export function rightsStringsOf(locale: Locale): RightsStrings {
  return strings[locale];
}
