// Buttons under a report that bring it as a file.
import { fileDescriptionSchema } from "../files/file-description.js";
import { handOver } from "../files/hand-over.js";
import { reportStringsOf } from "../locales/report/report-strings-of.js";
import { readClick } from "../slack/read-click.js";
import { fileAction } from "../views/report/file-buttons.js";
import { replyIn } from "./reply-place.js";
import type { ReplyTo } from "./respond-to-question.js";
import type { Listener } from "./surface.js";

export const answerFileButtons: Listener = (app, { audienceOf, turnOf }) => {
  app.action(fileAction, async ({ ack, body, client, context }) => {
    await ack();
    const { person, value, channel, thread, isPrivate, responseUrl: url } = readClick(body);
    const file = fileDescriptionSchema.parse(JSON.parse(value));
    const replyTo: ReplyTo = isPrivate
      ? (message) => ({ send: "response", url, message })
      : await replyIn({ channel, thread, person }, client, audienceOf);
    const { comments } = reportStringsOf(file.locale);
    await turnOf(context).once((_, say) =>
      handOver([{ file, comment: comments.tertial }], say, {
        person,
        locale: file.locale,
        replyTo,
      }),
    );
  });
};
