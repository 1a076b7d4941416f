// The words about single items of each language.
import type { Locale } from "@kompass/model";
import { en } from "./en.js";
import type { ItemStrings } from "./item-strings.js";
import { nb } from "./nb.js";
import { nn } from "./nn.js";
import { sv } from "./sv.js";

const strings: Readonly<Record<Locale, ItemStrings>> = { nb, nn, sv, en };

export function itemStringsOf(locale: Locale): ItemStrings {
  return strings[locale];
}
