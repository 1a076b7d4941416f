// A thread that the app was mentioned in goes on without a mention; nothing else of a channel comes this far.
import { readAskedMessage } from "../slack/asked-message.js";
import { profileIn } from "../slack/profile-in.js";
import { answerMessage } from "./answer-message.js";
import type { Listener } from "./surface.js";

export const answerThreadReplies: Listener = (app, surface) => {
  app.event("message", async ({ event, client, context }) => {
    const message = readAskedMessage(event);
    if (message === undefined || message.isDirect) return;
    const [turn, profile] = [surface.turnOf(context), profileIn(context)];
    await answerMessage(message, { client, profile, turn, app: context.botUserId, isOverheard: true }, surface);
  });
};
