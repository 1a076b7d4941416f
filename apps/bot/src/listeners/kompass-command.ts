// The command /kompass: what follows it is the question, and only the person sees the answer.
import { z } from "zod";
import { plainQuestion } from "../slack/plain-question.js";
import { replyPrivately } from "../slack/reply.js";
import { respondToQuestion } from "./respond-to-question.js";
import type { Listener } from "./surface.js";

const commandSchema = z.object({
  team_id: z.string(),
  channel_id: z.string(),
  user_id: z.string(),
  text: z.string().default(""),
});

export const answerCommands: Listener = (app, surface) => {
  app.command("/kompass", async ({ ack, command, client, respond }) => {
    await ack();
    const { team_id: team, channel_id: channel, user_id: person, text } = commandSchema.parse(command);
    const question = plainQuestion(text);
    const conversations = [`${team}/${channel}/${person}`];
    await respondToQuestion({ person, question, conversations, client, reply: replyPrivately(respond) }, surface);
  });
};
