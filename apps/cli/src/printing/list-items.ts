// Several things in a sentence: "a, b og c".
import type { Locale } from "@kompass/model";

const formats: Readonly<Record<Locale, Intl.ListFormat>> = {
  nb: new Intl.ListFormat("nb"),
  nn: new Intl.ListFormat("nn"),
  sv: new Intl.ListFormat("sv"),
  // Without the comma before "and", as the other words are British.
  en: new Intl.ListFormat("en-GB"),
};

export const listItems = (items: readonly string[], locale: Locale): string => formats[locale].format(items);
