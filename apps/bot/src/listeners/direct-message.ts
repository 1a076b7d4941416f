// A direct message: all of it is the question.
import { readAskedMessage } from "../slack/asked-message.js";
import { answerMessage } from "./answer-message.js";
import type { Listener } from "./surface.js";

export const answerDirectMessages: Listener = (app, surface) => {
  app.event("message", async ({ event, client, context }) => {
    const message = readAskedMessage(event);
    // In channels only mentions are for the app.
    if (message === undefined || !message.isDirect) return;
    await answerMessage(message, { client, turn: surface.turnOf(context), app: context.botUserId }, surface);
  });
};
