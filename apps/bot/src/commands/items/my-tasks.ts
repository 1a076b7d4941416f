// "Mine oppgaver": what the person owns and has not done, what is late first.
import { myTasksCard } from "../../cards/my-tasks-card.js";
import { myTasks } from "../../plans/my-tasks.js";
import type { Command } from "../command.js";
import { type Phrases, readPhrase } from "../read-phrase.js";
import { sayCard } from "./say-card.js";

const phrases: Phrases = {
  nb: [/^((vis )?(mine oppgaver|oppgavene mine|mine tiltak|tiltakene mine)|hva skal jeg gjøre)\s*[.!?]*$/i],
  nn: [/^((vis )?(mine oppgåver|oppgåvene mine|mine tiltak|tiltaka mine)|kva skal eg gjere)\s*[.!?]*$/i],
  sv: [/^((visa )?(mina uppgifter|uppgifterna mina|mina åtgärder)|vad ska jag göra)\s*[.!?]*$/i],
  en: [/^((show )?(my tasks|my items|my actions)|what should i do)\s*[.!?]*$/i],
};

export const myTasksCommand: Command = (text) => {
  const read = readPhrase(text, phrases);
  if (read === undefined) return undefined;
  return {
    locale: read.locale,
    run: async ({ turn, replyTo, locale, dependencies, person: user, profile }) => {
      await turn.once(async (store, say) => {
        const person = await store.people.identify(user, profile.name);
        const view = await myTasks(person, locale, store, dependencies.now());
        await sayCard(myTasksCard(person, locale), replyTo(view), say);
      });
    },
  };
};
