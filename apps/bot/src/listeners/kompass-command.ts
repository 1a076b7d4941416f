// The command /kompass: what follows it is the question, and only the person sees the answer.
import { z } from "zod";
import { mentionedIn } from "../slack/mentioned-in.js";
import { plainQuestion } from "../slack/plain-question.js";
import { profileIn } from "../slack/profile-in.js";
import { wordsOf } from "../slack/words-of.js";
import { respondToQuestion } from "./respond-to-question.js";
import type { Listener } from "./surface.js";

const commandSchema = z.object({
  channel_id: z.string(),
  user_id: z.string(),
  text: z.string().default(""),
  response_url: z.string(),
});

export const answerCommands: Listener = (app, surface) => {
  app.command("/kompass", async ({ ack, command, client, context }) => {
    await ack();
    const { channel_id: channel, user_id: person, text, response_url: url } = commandSchema.parse(command);
    await respondToQuestion(
      {
        person,
        profile: profileIn(context),
        question: plainQuestion(text),
        mentioned: mentionedIn(text),
        wording: wordsOf(text, context.botUserId),
        conversations: [`${channel}/${person}`],
        client,
        turn: surface.turnOf(context),
        replyTo: (message) => ({ send: "response", url, message }),
      },
      surface,
    );
  });
};
