// "Hvilke evalueringer har vi?": what can be asked about, and what to do with it.
import { nameOfShelved } from "../intake/shelf.js";
import { readShelf } from "../intake/shelf-document.js";
import { refusalOf } from "../rights/refusal-of.js";
import { shelfView } from "../views/intake/shelf-view.js";
import type { Command } from "./command.js";
import { type Phrases, readPhrase } from "./read-phrase.js";

const phrases: Phrases = {
  nb: [
    /^(?:hvilke|vis(?: meg)?(?: alle)?) (?:evalueringer|runder)(?:ne)?(?: (?:har|kjenner) (?:vi|du|dere))?[\s?.!]*$/iu,
  ],
  nn: [
    /^(?:kva(?: for)?|kva slags|vis(?: meg)?(?: alle)?) (?:evalueringar|rundar)(?:ne)?(?: (?:har|kjenner) (?:vi|du|me))?[\s?.!]*$/iu,
  ],
  sv: [
    /^(?:vilka|visa(?: mig)?(?: alla)?) (?:utvärderingar|omgångar)(?:na)?(?: (?:har|känner) (?:vi|du|ni))?[\s?.!]*$/iu,
  ],
  en: [
    /^(?:which|what) (?:evaluations|assessments|rounds)(?: do (?:we|you) (?:have|know))?[\s?.!]*$/iu,
    /^(?:show|list)(?: me)?(?: all)?(?: the| our)? (?:evaluations|assessments|rounds)[\s?.!]*$/iu,
  ],
};

export const listAssessmentsCommand: Command = (text) => {
  const read = readPhrase(text, phrases);
  if (read === undefined) return undefined;
  return {
    locale: read.locale,
    run: async ({ turn, replyTo, person, dependencies, locale }) => {
      await turn.once(async (store, say) => {
        const [{ assessment }] = await dependencies.reviewsOf(store);
        const mayAdminister = (await refusalOf("administer", person, locale, store)) === undefined;
        const example = nameOfShelved({ subject: assessment.subject.name, period: assessment.period });
        await say(replyTo(shelfView(await readShelf(store), example, { locale, mayAdminister })));
      });
    },
  };
};
