// The language that a browser asks for, among ours.
import type { Locale } from "@kompass/model";
import { localeOfSlack } from "../locales/slack-locale.js";

/** From an `Accept-Language` header; Bokmål where it names none of our languages. */
export function preferredLocale(header: string | undefined): Locale {
  const wished = (header ?? "").split(",").map((part, place) => {
    const [language = "", ...parameters] = part.trim().split(";");
    const quality = parameters.map((parameter) => /^\s*q=([\d.]+)\s*$/.exec(parameter)?.[1]).find(Boolean);
    return { locale: localeOfSlack(language), quality: Number(quality ?? 1), place };
  });
  const [best] = wished
    .filter(({ locale, quality }) => locale !== undefined && quality > 0)
    .toSorted((a, b) => b.quality - a.quality || a.place - b.place);
  return best?.locale ?? "nb";
}
