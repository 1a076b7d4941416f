// What is said about items changed by words, in each language.
import type { Locale } from "@kompass/model";
import { en } from "./en.js";
import type { ItemCommandStrings } from "./item-command-strings.js";
import { nb } from "./nb.js";
import { nn } from "./nn.js";
import { sv } from "./sv.js";

const strings: Readonly<Record<Locale, ItemCommandStrings>> = { nb, nn, sv, en };

export function itemCommandStringsOf(locale: Locale): ItemCommandStrings {
  return strings[locale];
}
