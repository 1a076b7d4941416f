// Which of our languages a text is written in, by words so common that every page holds some of them.
import { type Locale, locales } from "@kompass/model";

const functionWords: Readonly<Record<Locale, ReadonlySet<string>>> = {
  nb: new Set(
    words(`
    ikke hva hvordan hvor jeg fra en et noe noen mer gjennom være bli kommunen denne dette og av å er til på som
    det den for med gjøre eller enn kun
  `),
  ),
  nn: new Set(
    words(`
    ikkje kva korleis kor eg frå ein eit noko nokon meir gjennom vere vera verte kommunen denne dette og av å er
    til på som det den for med gjere eller enn berre dei ei
  `),
  ),
  sv: new Set(
    words(`
    inte vad hur var jag från en ett något några mer genom vara bli kommunen denna detta och av att är till på
    som det den för med göra eller än bara de
  `),
  ),
  en: new Set(
    words(`
    not what how where from a an some more through be become this these and of to is are on that the for with or
    than only has have
  `),
  ),
};

function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}

/** Enough to tell languages apart; the rest of a long text says the same. */
const charactersRead = 200_000;
const fewestWords = 5;
/** Neighbouring languages share most function words, so a small lead is enough, but there has to be one. */
const smallestLead = 1.03;

export interface DetectedLanguage {
  readonly language: Locale;
  readonly sure: boolean;
}

export function detectLanguage(text: string): DetectedLanguage {
  const counts = { nb: 0, nn: 0, sv: 0, en: 0 };
  for (const word of text
    .slice(0, charactersRead)
    .toLowerCase()
    .match(/\p{L}+/gu) ?? []) {
    for (const locale of locales) if (functionWords[locale].has(word)) counts[locale] += 1;
  }
  const [first, second] = [...locales].sort((a, b) => counts[b] - counts[a]) as [Locale, Locale];
  return { language: first, sure: counts[first] >= fewestWords && counts[first] >= counts[second] * smallestLead };
}
