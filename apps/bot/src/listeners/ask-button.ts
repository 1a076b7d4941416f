// A press on a button that carries a question: a suggestion, or a choice between two readings.
import { conversationKeys } from "../slack/conversation-keys.js";
import { profileIn } from "../slack/profile-in.js";
import { readClick } from "../slack/read-click.js";
import { askedView } from "../views/asked-view.js";
import { askAction } from "../views/question-buttons.js";
import { replyIn } from "./reply-place.js";
import { type ReplyTo, respondToQuestion } from "./respond-to-question.js";
import type { Listener } from "./surface.js";

export const answerAskButtons: Listener = (app, surface) => {
  app.action(askAction, async ({ ack, body, client, context }) => {
    await ack();
    const { person, value: question, channel, thread, isPrivate, responseUrl: url } = readClick(body);
    const place = { channel, thread, isDirect: channel.startsWith("D") };
    const replyTo: ReplyTo = isPrivate
      ? (message) => ({ send: "response", url, message })
      : await replyIn({ channel, thread, person }, client, surface.audienceOf);
    await respondToQuestion(
      {
        person,
        profile: profileIn(context),
        question,
        conversations: isPrivate ? [`${channel}/${person}`] : conversationKeys(place),
        client,
        turn: surface.turnOf(context),
        replyTo,
        introduce: (answer, locale) => askedView(person, question, locale, answer),
      },
      surface,
    );
  });
};
