// A problem of an import in a person's language.
import type { Problem } from "@kompass/importers";
import type { Locale } from "@kompass/model";
import { en } from "./en.js";
import { nb } from "./nb.js";
import { nn } from "./nn.js";
import type { ProblemStrings } from "./problem-strings.js";
import { sv } from "./sv.js";

const strings: Readonly<Record<Locale, ProblemStrings>> = { nb, nn, sv, en };

export function problemInWords({ code, facts }: Problem, locale: Locale): string {
  // The kind's words take exactly these facts; the union of all kinds hides that from the compiler.
  const words = strings[locale][code] as (facts: Problem["facts"]) => string;
  return words(facts);
}
