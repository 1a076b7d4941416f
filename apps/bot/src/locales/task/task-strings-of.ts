// The words about making a task of a message, in each language.
import type { Locale } from "@kompass/model";
import { en } from "./en.js";
import { nb } from "./nb.js";
import { nn } from "./nn.js";
import { sv } from "./sv.js";
import type { TaskStrings } from "./task-strings.js";

const strings: Readonly<Record<Locale, TaskStrings>> = { nb, nn, sv, en };

export function taskStringsOf(locale: Locale): TaskStrings {
  return strings[locale];
}
