// Somebody opens the place where they write to the app: offers what may be worth saying.
import { promptStringsOf } from "../locales/prompts/prompt-strings-of.js";
import { codeOf } from "../logging/code-of.js";
import { suggestedPrompts } from "../prompts/suggested-prompts.js";
import type { Listener } from "./surface.js";

export const suggestPrompts: Listener = (app, { dependencies, profileOf, turnOf, log }) => {
  app.event("app_home_opened", async ({ event, client, context }) => {
    if (event.tab !== "messages") return;
    const { locale, chosenAssessment } = await profileOf(event.user, client);
    const [review] = await turnOf(context).read((store) => dependencies.reviewsOf(store, chosenAssessment));
    const prompts = suggestedPrompts(review, locale).map((prompt) => ({ title: prompt, message: prompt }));
    const { title } = promptStringsOf(locale);
    try {
      // Said again with the next opening: nothing is lost where Slack does not take it.
      await client.assistant.threads.setSuggestedPrompts({ channel_id: event.channel, title, prompts });
    } catch (error) {
      log("debug", "prompts-not-shown", { code: codeOf(error) });
    }
  });
};
