// The language that an answer's words speak, told by words that only one of the four has.
import { type Locale, locales } from "@kompass/model";

const telling: Readonly<Record<Locale, ReadonlySet<string>>> = {
  nb: new Set(
    "ikke hva hvor hvordan hvorfor hvilke hvilket hvilken hvem fra noe noen jeg dere bare kun ble mens høyest lavest høyeste laveste svakest sterkest svakeste sterkeste vurderingen områdene delområdene spørsmål spørsmålet".split(
      " ",
    ),
  ),
  nn: new Set(
    "ikkje kva kvar korleis kvifor kven frå noko nokon eg berre vart blei medan høgast lågast høgaste lågaste svakast sterkast svakaste sterkaste vurderinga områda delområda desse dei ein eit meir korkje".split(
      " ",
    ),
  ),
  sv: new Set(
    "inte vad hur varför vilka vilket vilken vem från och är något någon jag ni bara endast att för högst lägst högsta lägsta svagast starkast svagaste starkaste bedömningen områdena delområdena poäng fråga".split(
      " ",
    ),
  ),
  en: new Set(
    "the of and is are was were not from with what which who how why this that these only you can in highest lowest weakest strongest points assessment area areas question".split(
      " ",
    ),
  ),
};
const least = 2;

/** What is quoted speaks the source's language. */
const quoted = /«[^»]*»|"[^"]*"|“[^”]*”|”[^”]*”/g;

/** `undefined` where too few words tell, or two languages are told by as many. */
export function spokenLanguage(text: string): Locale | undefined {
  const words = text
    .replace(quoted, " ")
    .toLowerCase()
    .split(/\P{L}+/u);
  const counts = locales
    .map((locale) => ({ locale, count: words.filter((word) => telling[locale].has(word)).length }))
    .toSorted((a, b) => b.count - a.count);
  const [first, second] = counts;
  return first && second && first.count >= least && first.count > second.count ? first.locale : undefined;
}
