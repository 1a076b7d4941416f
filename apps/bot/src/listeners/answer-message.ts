// Answers a message in its thread, while the thread shows that the app is at work.
import type { Locale } from "@kompass/model";
import type { WebClient } from "@slack/web-api";
import type { Turn } from "../delivery/turn.js";
import { stringsOf } from "../locales/strings-of.js";
import type { AskedMessage } from "../slack/asked-message.js";
import { conversationKeys } from "../slack/conversation-keys.js";
import { showStatus } from "../slack/thread-status.js";
import { wordsOf } from "../slack/words-of.js";
import { workInThread } from "../work/work-in-thread.js";
import { replyIn } from "./reply-place.js";
import { respondToQuestion } from "./respond-to-question.js";
import type { Surface } from "./surface.js";

export async function answerMessage(
  message: AskedMessage,
  { client, turn, app }: { readonly client: WebClient; readonly turn: Turn; readonly app: string | undefined },
  surface: Surface,
): Promise<void> {
  const { channel, thread, person, question, mentioned } = message;
  const request = {
    person,
    question,
    mentioned,
    wording: wordsOf(message.text, app),
    conversations: conversationKeys(message),
    client,
    turn,
    replyTo: await replyIn(message, client, surface.audienceOf),
    onStart: (locale: Locale) =>
      showStatus(client, { channel, thread, status: stringsOf(locale).working }, surface.log),
  };
  if (!message.isDirect) return respondToQuestion(request, surface);
  const { locale } = await surface.profileOf(person, client);
  const place = { channel, thread, asked: message.ts };
  return workInThread({ place, text: question, locale, client, turn }, surface, (stoppable, work) =>
    respondToQuestion({ ...request, turn: stoppable, work }, surface),
  );
}
