// Who may do what, as sentences for everybody who reads the app's page.
import type { Locale } from "@kompass/model";
import { homeStringsOf } from "../../locales/home/home-strings-of.js";
import type { WhoMay } from "../../rights/rights.js";

/** What the reader may first, then a line for each right. */
export function whoMayLines({ levels, own }: WhoMay, locale: Locale): readonly string[] {
  const { youMay, rightsModal, rightsNobody } = homeStringsOf(locale);
  const list = new Intl.ListFormat(locale, { type: "conjunction" });
  return [
    youMay[own],
    ...levels.map(({ level, who, names }) => {
      const may = who === "named" ? list.format(names) || rightsNobody : rightsModal[who];
      return `• ${rightsModal[level]}: ${may}`;
    }),
  ];
}
