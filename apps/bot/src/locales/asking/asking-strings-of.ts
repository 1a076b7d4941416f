// The words of the window for a question, in each language.
import type { Locale } from "@kompass/model";
import type { AskingStrings } from "./asking-strings.js";
import { en } from "./en.js";
import { nb } from "./nb.js";
import { nn } from "./nn.js";
import { sv } from "./sv.js";

const strings: Readonly<Record<Locale, AskingStrings>> = { nb, nn, sv, en };

export function askingStringsOf(locale: Locale): AskingStrings {
  return strings[locale];
}
