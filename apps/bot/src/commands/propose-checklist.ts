// "Lag sjekkliste for 5.2": proposes one, for the node that the words mean.
import type { Answer } from "@kompass/answers";
import { recallQuestions } from "../conversations/conversation.js";
import { dayOf } from "../dates/day-of.js";
import { planStringsOf } from "../locales/plan/plan-strings-of.js";
import { propose } from "../plans/propose.js";
import { plainView } from "../views/plain-view.js";
import type { Command, CommandOccasion } from "./command.js";
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
      const scope = meant?.status === "answered" ? meant.answerRefs.find((ref) => /^\d/.test(ref)) : undefined;
      if (scope === undefined) {
        await turn.once((_, say) => say(replyTo(plainView(planStringsOf(locale).whichNode))));
        return;
      }
      const start = dayOf(dependencies.now(), profile.timeZone);
      await propose({ scope, start, locale, chosenAssessment: profile.chosenAssessment }, occasion);
    },
  };
};

/** What the words would be answered with: "5.2", "det svakeste delområdet"; without words, the last question once more. */
async function answerMeant(
  rest: string,
  { turn, conversations, dependencies, profile }: CommandOccasion,
): Promise<Answer | undefined> {
  const { answer, reviewsOf } = dependencies;
  const { context, reviews } = await turn.read(async (store) => ({
    context: await recallQuestions(store, conversations[0] ?? ""),
    reviews: await reviewsOf(store, profile.chosenAssessment),
  }));
  const question = rest === "" ? context.at(-1) : rest;
  if (question === undefined) return undefined;
  const earlier = rest === "" ? context.slice(0, -1) : context;
  return answer(
    { question, context: earlier, personLocale: profile.locale, chosenLocale: profile.chosenLocale },
    reviews,
  );
}
