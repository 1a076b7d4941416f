// A file sent directly, with words beside it that say to read it into the plan; and the yes or no to what was read.
import { readImportWords } from "../commands/import-plan.js";
import { importStringsOf } from "../locales/import/import-strings-of.js";
import { applyImport, dropImport } from "../plans/import/apply-import.js";
import { offerImport } from "../plans/import/offer-import.js";
import { readClick } from "../slack/read-click.js";
import { readSharedFiles } from "../slack/shared-files.js";
import { plainView } from "../views/plain-view.js";
import { importActions, importDoneView } from "../views/plan/import-view.js";
import { refusalText } from "../views/plan/refusal-text.js";
import type { Listener } from "./surface.js";

export const takePlanFiles: Listener = (app, { dependencies, profileOf, turnOf, fetchFile }) => {
  app.event("message", async ({ event, client, context }) => {
    const message = readSharedFiles(event);
    if (message === undefined) return;
    const { person: user, channel, thread, files, text } = message;
    const words = readImportWords(text);
    if (words === undefined) return;
    const profile = await profileOf(user, client);
    const locale = words.locale ?? profile.locale;
    const strings = importStringsOf(locale);
    const turn = turnOf(context);
    const replyTo = (reply: ReturnType<typeof plainView>) => ({
      send: "message" as const,
      channel,
      thread,
      message: reply,
    });
    const tell = (said: string) => turn.once((_, say) => say(replyTo(plainView(said))));
    const [file, ...others] = files;
    if (file === undefined) return void (await tell(strings.how));
    if (others.length > 0) return void (await tell(strings.oneAtATime));
    const fetched = await fetchFile(file, client.token ?? "");
    if (fetched.is === "refused") return void (await tell(strings.notFetched[fetched.reason]));
    const sent = { fileName: file.name, bytes: fetched.bytes, user, name: profile.name, locale };
    await offerImport(sent, { turn, replyTo, dependencies });
  });
};

export const answerImportButtons: Listener = (app, { dependencies, profileOf, turnOf }) => {
  app.action(/^import:(apply|drop)$/, async ({ ack, body, client, context }) => {
    await ack();
    const { person: user, action, value: token, channel, thread, responseUrl: url } = readClick(body);
    const { name, locale } = await profileOf(user, client);
    const strings = importStringsOf(locale);
    const turn = turnOf(context);
    const editingIn = { user, name, now: dependencies.now() };
    try {
      await turn.once(async (store, say) => {
        const editing = { ...editingIn, store, say };
        if (action === importActions.drop) {
          const dropped = await dropImport(token, editing);
          await say({ send: "response", url, message: plainView(dropped ? strings.dropped : strings.gone) });
          return;
        }
        const applied = await applyImport(token, editing);
        if (applied.is === "applied") {
          await say({ send: "message", channel, thread, message: importDoneView(applied.pending) });
          return;
        }
        const otherHistory = strings.nothingChanged(strings.problems.texts["other-history"](""));
        const said = applied.is === "gone" ? strings.gone : otherHistory;
        await say({ send: "response", url, message: plainView(said) });
      });
    } catch (error) {
      // Given up whole: the plan is as it was.
      const why = refusalText(error, locale);
      if (why === undefined) throw error;
      await turn.once((_, say) => say({ send: "response", url, message: plainView(strings.nothingChanged(why)) }));
    }
  });
};
