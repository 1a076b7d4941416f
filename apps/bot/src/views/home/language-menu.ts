// The choice of a language, each by its own name.
import type { PlainOption, StaticSelect } from "@kompass/block-kit";
import { type Locale, locales } from "@kompass/model";
import type { HomeStrings } from "../../locales/home/home-strings.js";

/** Names of languages are the same whoever reads them. */
const languageNames: Readonly<Record<Locale, string>> = {
  nb: "Bokmål",
  nn: "Nynorsk",
  sv: "Svenska",
  en: "English",
};

/** The value of the choice to follow Slack. */
const asInSlack = "slack";

export const languageOption = (locale: Locale): PlainOption => ({
  text: { type: "plain_text", text: languageNames[locale], emoji: false },
  value: locale,
});

export function languageMenu(chosen: Locale | null, strings: HomeStrings): StaticSelect {
  const follow: PlainOption = { text: { type: "plain_text", text: strings.asInSlack, emoji: false }, value: asInSlack };
  return {
    type: "static_select",
    action_id: "home:language",
    placeholder: { type: "plain_text", text: strings.language, emoji: false },
    options: [follow, ...locales.map(languageOption)],
    initial_option: chosen === null ? follow : languageOption(chosen),
  };
}
