// What the app says of its work, in each language.
import type { Locale } from "@kompass/model";
import { en } from "./en.js";
import { nb } from "./nb.js";
import { nn } from "./nn.js";
import { sv } from "./sv.js";
import type { WorkStrings } from "./work-strings.js";

const strings: Readonly<Record<Locale, WorkStrings>> = { nb, nn, sv, en };

export function workStringsOf(locale: Locale): WorkStrings {
  return strings[locale];
}
