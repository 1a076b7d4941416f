// A press on a button that carries a question: a suggestion, or a choice between two readings.
import { z } from "zod";
import { conversationKeys } from "../slack/conversation-keys.js";
import { replyInThread, replyPrivately } from "../slack/reply.js";
import { askedView } from "../views/asked-view.js";
import { askAction } from "../views/question-buttons.js";
import { respondToQuestion } from "./respond-to-question.js";
import type { Listener } from "./surface.js";

const clickSchema = z.object({
  user: z.object({ id: z.string() }),
  team: z.object({ id: z.string() }).nullish(),
  channel: z.object({ id: z.string() }),
  container: z.object({
    message_ts: z.string(),
    thread_ts: z.string().optional(),
    is_ephemeral: z.boolean().default(false),
  }),
  actions: z.tuple([z.object({ value: z.string() })]),
});

export const answerAskButtons: Listener = (app, surface) => {
  app.action(askAction, async ({ ack, body, client, respond }) => {
    await ack();
    const { user, team, channel, container, actions } = clickSchema.parse(body);
    const [{ value: question }] = actions;
    const place = {
      team: team?.id ?? "",
      channel: channel.id,
      thread: container.thread_ts ?? container.message_ts,
      isDirect: channel.id.startsWith("D"),
    };
    const conversations = container.is_ephemeral ? [`${place.team}/${channel.id}/${user.id}`] : conversationKeys(place);
    const reply = container.is_ephemeral ? replyPrivately(respond) : replyInThread(client, channel.id, place.thread);
    await respondToQuestion(
      {
        person: user.id,
        question,
        conversations,
        client,
        reply,
        introduce: (answer, locale) => askedView(user.id, question, locale, answer),
      },
      surface,
    );
  });
};
