// A direct message: all of it is the question.
import { readAskedMessage } from "../slack/asked-message.js";
import { profileIn } from "../slack/profile-in.js";
import { answerMessage } from "./answer-message.js";
import type { Listener } from "./surface.js";

export const answerDirectMessages: Listener = (app, surface) => {
  app.event("message", async ({ event, client, context }) => {
    const message = readAskedMessage(event);
    // In channels only mentions are for the app.
    if (message === undefined || !message.isDirect) return;
    const [turn, profile] = [surface.turnOf(context), profileIn(context)];
    await answerMessage(message, { client, profile, turn, app: context.botUserId }, surface);
  });
};
