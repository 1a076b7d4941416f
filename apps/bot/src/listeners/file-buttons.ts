// Buttons under a report that bring it as a file.
import { fileDescriptionSchema } from "../files/file-description.js";
import { handOver } from "../files/hand-over.js";
import { reportStringsOf } from "../locales/report/report-strings-of.js";
import { readClick } from "../slack/read-click.js";
import { fileAction } from "../views/report/file-buttons.js";
import type { Listener } from "./surface.js";

export const answerFileButtons: Listener = (app, { turnOf }) => {
  app.action(fileAction, async ({ ack, body, context }) => {
    await ack();
    const { person, value, channel, thread, isPrivate, responseUrl: url } = readClick(body);
    const file = fileDescriptionSchema.parse(JSON.parse(value));
    const { comments } = reportStringsOf(file.locale);
    await turnOf(context).once((_, say) =>
      handOver([{ file, comment: comments.tertial }], say, {
        person,
        locale: file.locale,
        replyTo: (message) =>
          isPrivate ? { send: "response", url, message } : { send: "message", channel, thread, message },
      }),
    );
  });
};
