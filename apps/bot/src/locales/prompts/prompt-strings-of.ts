// What a person may want to say first, in each language.
import type { Locale } from "@kompass/model";
import { en } from "./en.js";
import { nb } from "./nb.js";
import { nn } from "./nn.js";
import type { PromptStrings } from "./prompt-strings.js";
import { sv } from "./sv.js";

const strings: Readonly<Record<Locale, PromptStrings>> = { nb, nn, sv, en };

export function promptStringsOf(locale: Locale): PromptStrings {
  return strings[locale];
}
