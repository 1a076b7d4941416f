// A press on a button that carries a question: a suggestion, or a choice between two readings.
import { z } from "zod";
import { conversationKeys } from "../slack/conversation-keys.js";
import { askedView } from "../views/asked-view.js";
import { askAction } from "../views/question-buttons.js";
import { type ReplyTo, respondToQuestion } from "./respond-to-question.js";
import type { Listener } from "./surface.js";

const clickSchema = z.object({
  user: z.object({ id: z.string() }),
  channel: z.object({ id: z.string() }),
  container: z.object({
    message_ts: z.string(),
    thread_ts: z.string().optional(),
    is_ephemeral: z.boolean().default(false),
  }),
  response_url: z.string(),
  actions: z.tuple([z.object({ value: z.string() })]),
});

export const answerAskButtons: Listener = (app, surface) => {
  app.action(askAction, async ({ ack, body, client, context }) => {
    await ack();
    const { user, channel, container, response_url: url, actions } = clickSchema.parse(body);
    const [{ value: question }] = actions;
    const thread = container.thread_ts ?? container.message_ts;
    const place = { channel: channel.id, thread, isDirect: channel.id.startsWith("D") };
    const replyTo: ReplyTo = container.is_ephemeral
      ? (message) => ({ send: "response", url, message })
      : (message) => ({ send: "message", channel: channel.id, thread, message });
    await respondToQuestion(
      {
        person: user.id,
        question,
        conversations: container.is_ephemeral ? [`${channel.id}/${user.id}`] : conversationKeys(place),
        client,
        turn: surface.turnOf(context),
        replyTo,
        introduce: (answer, locale) => askedView(user.id, question, locale, answer),
      },
      surface,
    );
  });
};
