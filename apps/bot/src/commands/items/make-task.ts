// "Lag oppgave for 5.2: Avklar eierskap": a task of its own, about the node that the words mean.
import type { Locale } from "@kompass/model";
import { itemCard } from "../../cards/item-card.js";
import { taskStringsOf } from "../../locales/task/task-strings-of.js";
import { contextOf } from "../../plans/item-context-of.js";
import { makeTask } from "../../plans/make-task.js";
import { planId } from "../../plans/plan-id.js";
import { itemView } from "../../views/item/item-view.js";
import { plainView } from "../../views/plain-view.js";
import { refusalText } from "../../views/plan/refusal-text.js";
import { answerMeant, nodeOf } from "../answer-meant.js";
import type { Command, CommandOccasion } from "../command.js";
import { type Phrases, readPhrase } from "../read-phrase.js";
import { sayCard } from "./say-card.js";

const phrases: Phrases = {
  nb: [
    /^(?:lag|opprett|legg til|ny)(?: meg| oss)?(?: en| ei)?(?: ny)? oppgave(?!\p{L})(?: for| til| på| om| under| i)?/iu,
  ],
  nn: [/^(?:lag|opprett|legg til|ny)(?: meg| oss)?(?: ei)?(?: ny)? oppgåve(?!\p{L})(?: for| til| på| om| under| i)?/iu],
  sv: [/^(?:skapa|gör|lägg till|ny)(?: mig| oss)?(?: en)?(?: ny)? uppgift(?!\p{L})(?: för| till| på| om| under| i)?/iu],
  en: [/^(?:make|create|add|new)(?: me| us)?(?: an?)?(?: new)? task(?!\p{L})(?: for| to| about| on| under| in)?/iu],
};

/** As much as the window that makes a task takes. */
const longestTitle = 500;

export const makeTaskCommand: Command = (text) => {
  const read = readPhrase(text, phrases);
  if (read === undefined) return undefined;
  const [, about = "", title = ""] = /^([^:]*):\s*([\s\S]+)$/u.exec(read.rest) ?? [];
  return {
    locale: read.locale,
    run: async (occasion) => {
      const { locale, turn, replyTo } = occasion;
      const node = title === "" ? undefined : nodeOf(await answerMeant(about.trim(), occasion));
      if (node === undefined) {
        await turn.once((_, say) => say(replyTo(plainView(taskStringsOf(locale).whichTask))));
        return;
      }
      await make({ title: title.slice(0, longestTitle), about: node, locale }, occasion);
    },
  };
};

interface Wanted {
  readonly title: string;
  readonly about: string;
  readonly locale: Locale;
}

async function make({ title, about, locale }: Wanted, occasion: CommandOccasion): Promise<void> {
  const { turn, replyTo, person: user, profile, dependencies } = occasion;
  const { reviewsOf, now, newId } = dependencies;
  const { doneAsNamed: doneWhen } = taskStringsOf(locale);
  const task = { key: newId(), title, doneWhen, about, owner: null, due: null, from: null };
  await turn.once(async (store, say) => {
    const reviews = await reviewsOf(store, profile.chosenAssessment);
    try {
      const editing = { store, say, user, name: profile.name, now: now() };
      const { id } = await makeTask(task, { review: reviews[0], locale }, editing);
      const item = (await store.plans.read(planId)).items.find((each) => each.id === id);
      if (item === undefined) throw new Error("the task is not in the plan");
      const view = itemView(item, await contextOf(item, { store, reviews, now: now(), locale }));
      await sayCard(itemCard(id, locale), replyTo(view), say);
    } catch (error) {
      const refusal = refusalText(error, locale);
      if (refusal === undefined) throw error;
      await say(replyTo(plainView(refusal)));
    }
  });
}
