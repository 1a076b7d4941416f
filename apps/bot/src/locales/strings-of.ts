// The words of each language.
import type { Locale } from "@kompass/model";
import type { BotStrings } from "./bot-strings.js";
import { en } from "./en.js";
import { nb } from "./nb.js";
import { nn } from "./nn.js";
import { sv } from "./sv.js";

const strings: Readonly<Record<Locale, BotStrings>> = { nb, nn, sv, en };

export function stringsOf(locale: Locale): BotStrings {
  return strings[locale];
}
