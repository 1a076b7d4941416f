// A mention in a channel: the text beside the app's name is the question.
import { readAskedMessage } from "../slack/asked-message.js";
import { answerMessage } from "./answer-message.js";
import type { Listener } from "./surface.js";

export const answerMentions: Listener = (app, surface) => {
  app.event("app_mention", async ({ event, client, context }) => {
    const message = readAskedMessage(event);
    // A direct message that mentions the app comes as a message too, and is answered there.
    if (message === undefined || message.isDirect) return;
    await answerMessage(message, { client, turn: surface.turnOf(context), app: context.botUserId }, surface);
  });
};
