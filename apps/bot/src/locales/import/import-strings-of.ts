// The words about reading files of each language.
import type { Locale } from "@kompass/model";
import { en } from "./en.js";
import type { ImportStrings } from "./import-strings.js";
import { nb } from "./nb.js";
import { nn } from "./nn.js";
import { sv } from "./sv.js";

const strings: Readonly<Record<Locale, ImportStrings>> = { nb, nn, sv, en };

export function importStringsOf(locale: Locale): ImportStrings {
  return strings[locale];
}
