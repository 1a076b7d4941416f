// Somebody opens the place where they write to the app, or looks at something else beside it: offers what may be worth saying.
import type { WebClient } from "@slack/web-api";
import { promptStringsOf } from "../locales/prompts/prompt-strings-of.js";
import { codeOf } from "../logging/code-of.js";
import { scopeIn } from "../plans/scope-in-channel.js";
import { suggestedPrompts } from "../prompts/suggested-prompts.js";
import { channelLookedAt } from "../slack/looked-at.js";
import type { Listener, Surface } from "./surface.js";

export const suggestPrompts: Listener = (app, surface) => {
  app.event("app_home_opened", async ({ event, client, context }) => {
    if (event.tab === "messages") await suggest({ ...event, client, context }, surface);
  });
  app.event("app_context_changed", ({ event, client, context }) =>
    suggest({ ...event, lookedAt: channelLookedAt(event.context), client, context }, surface),
  );
};

interface Opened {
  readonly user: string;
  /** The person's direct channel. */
  readonly channel: string;
  /** The channel beside it. */
  readonly lookedAt?: string | undefined;
  readonly client: WebClient;
  readonly context: unknown;
}

async function suggest({ user, channel, lookedAt, client, context }: Opened, surface: Surface): Promise<void> {
  const { dependencies, profileOf, turnOf, log } = surface;
  const { locale, chosenAssessment } = await profileOf(user, client);
  const { review, scope } = await turnOf(context).read(async (store) => {
    const [review] = await dependencies.reviewsOf(store, chosenAssessment);
    return { review, scope: lookedAt === undefined ? undefined : await scopeIn(lookedAt, store) };
  });
  const prompts = suggestedPrompts(review, locale, scope).map((prompt) => ({ title: prompt, message: prompt }));
  const { title } = promptStringsOf(locale);
  try {
    // Said again with the next opening: nothing is lost where Slack does not take it.
    await client.assistant.threads.setSuggestedPrompts({ channel_id: channel, title, prompts });
  } catch (error) {
    log("debug", "prompts-not-shown", { code: codeOf(error) });
  }
}
