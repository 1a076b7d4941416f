// "Fjern evalueringen": asks before one is removed.
import { meantBy } from "../intake/shelf.js";
import { readShelf } from "../intake/shelf-document.js";
import { intakeStringsOf } from "../locales/intake/intake-strings-of.js";
import { refusalOf } from "../rights/refusal-of.js";
import { removalView } from "../views/intake/shelf-view.js";
import { plainView } from "../views/plain-view.js";
import type { Command } from "./command.js";
import { type Phrases, readPhrase } from "./read-phrase.js";

const phrases: Phrases = {
  nb: [/^(?:fjern|slett|ta bort) (?:evalueringen|rapporten|runden)(?: (?:fra|for|av|i))?(?![\p{L}\d])/iu],
  nn: [/^(?:fjern|slett|ta bort) (?:evalueringa|rapporten|runden)(?: (?:frå|for|av|i))?(?![\p{L}\d])/iu],
  sv: [/^(?:ta bort|radera) (?:utvärderingen|rapporten|omgången)(?: (?:från|för|av|i))?(?![\p{L}\d])/iu],
  en: [/^(?:remove|delete) the (?:evaluation|assessment|report|round)(?: (?:from|for|of|in))?(?![\p{L}\d])/iu],
};

export const removeAssessmentCommand: Command = (text) => {
  const read = readPhrase(text, phrases);
  if (read === undefined) return undefined;
  return {
    locale: read.locale,
    run: async ({ turn, replyTo, person, locale }) => {
      const { shelf: strings } = intakeStringsOf(locale);
      await turn.once(async (store, say) => {
        const mayNot = await refusalOf("administer", person, locale, store);
        if (mayNot !== undefined) return say(replyTo(plainView(mayNot)));
        const [meant, ...others] = meantBy(read.rest, await readShelf(store));
        if (meant !== undefined && others.length === 0) return say(replyTo(removalView(meant, locale)));
        const isNone = meant === undefined && read.rest !== "";
        await say(replyTo(plainView(isNone ? strings.none(read.rest) : strings.which)));
      });
    },
  };
};
