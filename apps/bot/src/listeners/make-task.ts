// "Lag oppgave av melding" in the menu of a message: the window that asks for the rest, and what is handed in there.
import { z } from "zod";
import { itemCard } from "../cards/item-card.js";
import { dayOf } from "../dates/day-of.js";
import { taskStringsOf } from "../locales/task/task-strings-of.js";
import { makeTask } from "../plans/make-task.js";
import { isInChannel } from "../slack/is-in-channel.js";
import { openModal } from "../slack/open-modal.js";
import { permalinkOf } from "../slack/permalink.js";
import { plainQuestion } from "../slack/plain-question.js";
import { readMessageShortcut } from "../slack/read-message-shortcut.js";
import { readSubmission } from "../slack/read-submission.js";
import { readTypedDate } from "../views/item/typed-date.js";
import { refusalText } from "../views/plan/refusal-text.js";
import { makeTask as makeTaskWindow, taskInputs, taskModal } from "../views/task/task-modal.js";
import type { Listener } from "./surface.js";

/** The callback id of the shortcut, as the app's manifest has it. */
const makeTaskShortcut = "make-task";

/** Comes back with what is handed in: the message, as much of it as there is room for, and a name for the task. */
const messageSchema = z.object({
  channel: z.string(),
  ts: z.string(),
  thread: z.string(),
  text: z.string(),
  key: z.string(),
});

const excerpt = 600;

export const offerTask: Listener = (app, { dependencies, profileOf, turnOf }) => {
  app.shortcut({ callback_id: makeTaskShortcut, type: "message_action" }, async ({ ack, body, client, context }) => {
    await ack();
    const { person, trigger, channel, ts, thread, text, responseUrl: url } = readMessageShortcut(body);
    const { locale, chosenAssessment } = await profileOf(person, client);
    const turn = turnOf(context);
    const [{ framework }] = await turn.read((store) => dependencies.reviewsOf(store, chosenAssessment));
    const said = plainQuestion(text);
    const named = [...said.matchAll(/\b\d(?:\.\d+)?\b/g)].map(([ref]) => ref);
    const about = named.find((ref) => ref.includes(".") && framework.nodes.get(ref)?.level === "subarea");
    const metadata = JSON.stringify({ channel, ts, thread, text: said.slice(0, excerpt), key: dependencies.newId() });
    const view = taskModal({ framework, locale, title: said, about, metadata });
    await openModal({
      client,
      trigger,
      view,
      turn,
      locale,
      replyTo: (message) => ({ send: "response", url, message }),
    });
  });
};

export const saveTask: Listener = (app, { dependencies, profileOf, audienceOf, turnOf }) => {
  app.view(makeTaskWindow, async ({ ack, body, client, context }) => {
    const { person: user, metadata, one, many } = readSubmission(body);
    const { channel, ts, thread, text, key } = messageSchema.parse(JSON.parse(metadata));
    const { locale, name, timeZone, chosenAssessment } = await profileOf(user, client);
    const strings = taskStringsOf(locale);
    const now = dependencies.now();
    const typed = one(taskInputs.typedDue);
    const due =
      typed === undefined
        ? ({ is: "date", date: one(taskInputs.due) ?? null } as const)
        : readTypedDate(typed, { locale, today: dayOf(now, timeZone) });
    if (due.is === "refused") {
      await ack({ response_action: "errors", errors: { [taskInputs.typedDue]: due.why } });
      return;
    }
    const [url, isThere, audience] = await Promise.all([
      permalinkOf(channel, ts, client),
      isInChannel(channel, client),
      audienceOf(channel, client),
    ]);
    const task = {
      key,
      title: one(taskInputs.title) ?? strings.title,
      doneWhen: one(taskInputs.doneWhen) ?? strings.asAsked,
      about: one(taskInputs.about) ?? "",
      owner: many(taskInputs.owner)[0] ?? null,
      due: due.date,
      from: { text: text === "" ? strings.madeOfSilence : strings.madeOf(text), url },
    };
    let refusal: string | undefined;
    await turnOf(context).once(
      async (store, say) => {
        const [review] = await dependencies.reviewsOf(store, chosenAssessment);
        try {
          const made = await makeTask(task, { review, locale }, { store, say, user, name, now });
          if (!made.isNew) return;
          // Where the app may not speak, or outsiders would read along, the person alone gets the task.
          const place = isThere && audience === "colleagues" ? { channel, thread } : { channel: user, thread: null };
          await say({ send: "card", card: itemCard(made.id, locale), ...place, ts: null });
        } catch (error) {
          refusal = refusalText(error, locale);
          if (refusal === undefined) throw error;
        }
      },
      {
        stored: () =>
          refusal === undefined ? ack() : ack({ response_action: "errors", errors: { [taskInputs.title]: refusal } }),
      },
    );
  });
};
