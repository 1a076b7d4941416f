// "Tilbakemeldinger": what people thought of answers, for administrators, directly to whoever asks.
import { listFeedback } from "../feedback/feedback-document.js";
import { feedbackStringsOf } from "../locales/feedback/feedback-strings-of.js";
import { refusalOf } from "../rights/refusal-of.js";
import { reviewListView } from "../views/feedback/review-list-view.js";
import { plainView } from "../views/plain-view.js";
import type { Command } from "./command.js";
import { type Phrases, readPhrase } from "./read-phrase.js";

const phrases: Phrases = {
  nb: [/^(?:vis(?: meg)? )?(?:alle )?tilbakemelding(?:er|ene)(?![\p{L}\d])/iu],
  nn: [/^(?:vis(?: meg)? )?(?:alle )?tilbakemelding(?:ar|ane)(?![\p{L}\d])/iu],
  sv: [/^(?:visa(?: mig)? )?(?:all )?återkoppling(?:en|ar|arna)?(?![\p{L}\d])/iu],
  en: [/^(?:show(?: me)? )?(?:all )?(?:the )?feedback(?![\p{L}\d])/iu],
};

export const reviewFeedbackCommand: Command = (text) => {
  const read = readPhrase(text, phrases);
  if (read === undefined || read.rest !== "") return undefined;
  return {
    locale: read.locale,
    run: async ({ turn, person, replyTo, locale }) => {
      const refused = await turn.read((store) => refusalOf("administer", person, locale, store));
      if (refused !== undefined) {
        await turn.once((_, say) => say(replyTo(plainView(refused))));
        return;
      }
      await turn.once(async (store, say) => {
        const list = reviewListView(await listFeedback(store), locale);
        const reply = replyTo(list);
        const isAlone = reply.send !== "message" || /^[DUW]/.test(reply.channel);
        await say(isAlone ? reply : { send: "message", channel: person, thread: null, message: list });
        if (!isAlone) await say(replyTo(plainView(feedbackStringsOf(locale).list.sentDirectly)));
      });
    },
  };
};
