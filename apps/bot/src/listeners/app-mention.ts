// A mention in a channel: the text beside the app's name is the question.
import { readAskedMessage } from "../slack/asked-message.js";
import { profileIn } from "../slack/profile-in.js";
import { answerMessage } from "./answer-message.js";
import type { Listener } from "./surface.js";

export const answerMentions: Listener = (app, surface) => {
  app.event("app_mention", async ({ event, client, context }) => {
    const message = readAskedMessage(event);
    // A direct message that mentions the app comes as a message too, and is answered there.
    if (message === undefined || message.isDirect) return;
    const [turn, profile] = [surface.turnOf(context), profileIn(context)];
    await answerMessage(message, { client, profile, turn, app: context.botUserId }, surface);
  });
};
