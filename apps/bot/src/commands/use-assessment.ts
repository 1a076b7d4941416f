// "Bruk 2023": from then on questions of everybody in the workspace are answered from that one.
import { meantBy, nameOfShelved } from "../intake/shelf.js";
import { chooseOnShelf, readShelf } from "../intake/shelf-document.js";
import { intakeStringsOf } from "../locales/intake/intake-strings-of.js";
import { refusalOf } from "../rights/refusal-of.js";
import { plainView } from "../views/plain-view.js";
import type { Command } from "./command.js";
import { type Phrases, readPhrase } from "./read-phrase.js";

/** Words that say what is meant, or a year at the end: "bruk av KOSTRA" asks for something else. */
const phrases: Phrases = {
  nb: [
    /^(?:bruk|velg) (?:evalueringen|runden)(?: (?:fra|for|av|i))?(?![\p{L}\d])/iu,
    /^(?:bruk|velg) (?=(?:[\p{L} -]+ )?(?:19|20)\d\d[\s.!]*$)/iu,
  ],
  nn: [
    /^(?:bruk|vel) (?:evalueringa|runden)(?: (?:frå|for|av|i))?(?![\p{L}\d])/iu,
    /^(?:bruk|vel) (?=(?:[\p{L} -]+ )?(?:19|20)\d\d[\s.!]*$)/iu,
  ],
  sv: [
    /^(?:använd|välj) (?:utvärderingen|omgången)(?: (?:från|för|av|i))?(?![\p{L}\d])/iu,
    /^(?:använd|välj) (?=(?:[\p{L} -]+ )?(?:19|20)\d\d[\s.!]*$)/iu,
  ],
  en: [
    /^(?:use|choose) the (?:evaluation|assessment|round)(?: (?:from|for|of|in))?(?![\p{L}\d])/iu,
    /^(?:use|choose) (?=(?:[\p{L} -]+ )?(?:19|20)\d\d[\s.!]*$)/iu,
  ],
};

export const useAssessmentCommand: Command = (text) => {
  const read = readPhrase(text, phrases);
  if (read === undefined) return undefined;
  return {
    locale: read.locale,
    run: async ({ turn, replyTo, person, profile, dependencies, locale }) => {
      const { shelf: strings } = intakeStringsOf(locale);
      await turn.once(async (store, say) => {
        const tell = (said: string) => say(replyTo(plainView(said)));
        const mayNot = await refusalOf("administer", person, locale, store);
        if (mayNot !== undefined) return tell(mayNot);
        const shelf = await readShelf(store);
        const [meant, ...others] = meantBy(read.rest, shelf);
        if (meant === undefined) return tell(read.rest === "" ? strings.which : strings.none(read.rest));
        if (others.length > 0) return tell(strings.which);
        const by = await store.people.identify(person, profile.name);
        await chooseOnShelf(meant.id, { by, now: dependencies.now() }, store);
        await tell(strings.inUse(nameOfShelved(meant)));
      });
    },
  };
};
