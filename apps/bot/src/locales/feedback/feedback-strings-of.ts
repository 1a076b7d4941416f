// The words about what people think of answers, of each language.
import type { Locale } from "@kompass/model";
import { en } from "./en.js";
import type { FeedbackStrings } from "./feedback-strings.js";
import { nb } from "./nb.js";
import { nn } from "./nn.js";
import { sv } from "./sv.js";

const strings: Readonly<Record<Locale, FeedbackStrings>> = { nb, nn, sv, en };

export function feedbackStringsOf(locale: Locale): FeedbackStrings {
  return strings[locale];
}
