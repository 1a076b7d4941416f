// The words around pictures and quoted places of each language.
import type { Locale } from "@kompass/model";
import { en } from "./en.js";
import { nb } from "./nb.js";
import { nn } from "./nn.js";
import type { ShowingStrings } from "./showing-strings.js";
import { sv } from "./sv.js";

const strings: Readonly<Record<Locale, ShowingStrings>> = { nb, nn, sv, en };

export function showingStringsOf(locale: Locale): ShowingStrings {
  return strings[locale];
}
