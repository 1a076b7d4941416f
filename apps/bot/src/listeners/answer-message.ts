// Answers a message in its thread, while the thread shows that the app is at work.
import type { WebClient } from "@slack/web-api";
import { stringsOf } from "../locales/strings-of.js";
import type { AskedMessage } from "../slack/asked-message.js";
import { conversationKeys } from "../slack/conversation-keys.js";
import { replyInThread } from "../slack/reply.js";
import { showStatus } from "../slack/thread-status.js";
import { respondToQuestion } from "./respond-to-question.js";
import type { Surface } from "./surface.js";

export function answerMessage(
  message: AskedMessage,
  { client, team }: { readonly client: WebClient; readonly team: string },
  surface: Surface,
): Promise<void> {
  const { channel, thread, person, question } = message;
  return respondToQuestion(
    {
      person,
      question,
      conversations: conversationKeys({ team, ...message }),
      client,
      reply: replyInThread(client, channel, thread),
      onStart: (locale) => showStatus(client, { channel, thread, status: stringsOf(locale).working }, surface.log),
    },
    surface,
  );
}
