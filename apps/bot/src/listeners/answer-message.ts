// Answers a message in its thread, which shows that the app is at work where that takes long.
import type { Locale } from "@kompass/model";
import type { WebClient } from "@slack/web-api";
import type { Turn } from "../delivery/turn.js";
import { stringsOf } from "../locales/strings-of.js";
import { workInThread } from "../longer-work/work-in-thread.js";
import type { AskedMessage } from "../slack/asked-message.js";
import { conversationKeys } from "../slack/conversation-keys.js";
import type { Profile } from "../slack/profiles.js";
import { showStatusToWhoWaits } from "../slack/thread-status.js";
import { wordsOf } from "../slack/words-of.js";
import { replyIn } from "./reply-place.js";
import { respondToQuestion } from "./respond-to-question.js";
import type { Surface } from "./surface.js";

interface Occasion {
  readonly client: WebClient;
  readonly profile: Profile;
  readonly turn: Turn;
  readonly app: string | undefined;
  /** Said without a mention. */
  readonly isOverheard?: boolean;
}

export async function answerMessage(
  message: AskedMessage,
  { client, profile, turn, app, isOverheard = false }: Occasion,
  surface: Surface,
): Promise<void> {
  const { channel, thread, person, question, mentioned } = message;
  const request = {
    person,
    profile,
    question,
    mentioned,
    wording: wordsOf(message.text, app),
    conversations: conversationKeys(message),
    client,
    turn,
    replyTo: await replyIn(message, client, surface.audienceOf),
    ...(!isOverheard && {
      onStart: (locale: Locale) =>
        showStatusToWhoWaits(client, { channel, thread, status: stringsOf(locale).working }, surface.log),
    }),
  };
  if (!message.isDirect) return respondToQuestion({ ...request, isOverheard }, surface);
  const { locale } = profile;
  const place = { channel, thread, asked: message.ts };
  return workInThread({ place, text: question, locale, client, turn }, surface, (stoppable, work) =>
    respondToQuestion({ ...request, turn: stoppable, work }, surface),
  );
}
