// The words of reminders of each language.
import type { Locale } from "@kompass/model";
import { en } from "./en.js";
import { nb } from "./nb.js";
import { nn } from "./nn.js";
import type { ReminderStrings } from "./reminder-strings.js";
import { sv } from "./sv.js";

const strings: Readonly<Record<Locale, ReminderStrings>> = { nb, nn, sv, en };

export function reminderStringsOf(locale: Locale): ReminderStrings {
  return strings[locale];
}
