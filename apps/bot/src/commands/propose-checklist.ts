// "Lag sjekkliste for 5.2": proposes one, for the node that the words mean.
import { dayOf } from "../dates/day-of.js";
import { planStringsOf } from "../locales/plan/plan-strings-of.js";
import { propose } from "../plans/propose.js";
import { plainView } from "../views/plain-view.js";
import { answerMeant, nodeOf } from "./answer-meant.js";
import type { Command } from "./command.js";
import { type Phrases, readPhrase } from "./read-phrase.js";

const phrases: Phrases = {
  nb: [/^(lag|opprett|sett opp)( meg| oss)?( en| ei)? (sjekkliste|huskeliste|tiltaksliste)\b( for| til| om| på)?/i],
  nn: [/^(lag|opprett|set opp)( meg| oss)?( ei)? (sjekkliste|hugseliste|tiltaksliste)\b( for| til| om| på)?/i],
  sv: [/^(skapa|gör|ta fram)( en)? (checklista|åtgärdslista|att göra-lista)\b( för| till| om| på)?/i],
  en: [/^(make|create|start|prepare)( me| us)?( a| an)? (check ?list|action list|to-?do list)\b( for| about| on)?/i],
};

export const proposeChecklistCommand: Command = (text) => {
  const read = readPhrase(text, phrases);
  if (read === undefined) return undefined;
  return {
    locale: read.locale,
    run: async (occasion) => {
      const { turn, replyTo, dependencies, profile } = occasion;
      const meant = await answerMeant(read.rest, occasion);
      // Words that two languages share are told apart by what they are about.
      const locale = profile.chosenLocale ?? read.locale ?? meant?.locale ?? occasion.locale;
      const scope = nodeOf(meant);
      if (scope === undefined) {
        await turn.once((_, say) => say(replyTo(plainView(planStringsOf(locale).whichNode))));
        return;
      }
      const start = dayOf(dependencies.now(), profile.timeZone);
      await propose({ scope, start, locale, chosenAssessment: profile.chosenAssessment }, occasion);
    },
  };
};
