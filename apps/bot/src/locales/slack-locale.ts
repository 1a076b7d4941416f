// Slack's names of languages, as far as we speak them.
import type { Locale } from "@kompass/model";

const byLanguage: Readonly<Record<string, Locale>> = { nb: "nb", no: "nb", nn: "nn", sv: "sv", en: "en" };

/** "nb-NO" is nb; `undefined` for a language that we don't speak. */
export function localeOfSlack(slackLocale: string): Locale | undefined {
  return byLanguage[slackLocale.split(/[-_]/)[0]?.toLowerCase() ?? ""];
}
