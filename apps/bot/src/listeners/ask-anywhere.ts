// "Spør kompass" from anywhere in Slack: a window for the question, and the answer in the person's direct messages.
import type { BlockMessage } from "@kompass/block-kit";
import { channelOf } from "../delivery/channel-of.js";
import type { OutgoingBody } from "../delivery/outgoing.js";
import { openModal } from "../slack/open-modal.js";
import { profileIn } from "../slack/profile-in.js";
import { readGlobalShortcut } from "../slack/read-global-shortcut.js";
import { readSubmission } from "../slack/read-submission.js";
import { askedView } from "../views/asked-view.js";
import { questionInput, questionModal, questionModalId } from "../views/asking/question-modal.js";
import { respondToQuestion } from "./respond-to-question.js";
import type { Listener } from "./surface.js";

/** The callback id of the shortcut, as the app's manifest has it. */
const askShortcut = "ask";

const directlyTo =
  (person: string) =>
  (message: BlockMessage): OutgoingBody => ({ send: "message", channel: person, thread: null, message });

export const offerQuestion: Listener = (app, { profileOf, turnOf }) => {
  app.shortcut({ callback_id: askShortcut, type: "shortcut" }, async ({ ack, body, client, context }) => {
    await ack();
    const { person, trigger } = readGlobalShortcut(body);
    const { locale } = await profileOf(person, client);
    const view = questionModal(locale);
    await openModal({ client, trigger, view, turn: turnOf(context), locale, replyTo: directlyTo(person) });
  });
};

export const answerQuestionModal: Listener = (app, surface) => {
  app.view(questionModalId, async ({ ack, body, client, context }) => {
    await ack();
    const { person, one } = readSubmission(body);
    const question = one(questionInput) ?? "";
    await respondToQuestion(
      {
        person,
        profile: profileIn(context),
        question,
        conversations: [await channelOf(person, client)],
        client,
        turn: surface.turnOf(context),
        replyTo: directlyTo(person),
        introduce: (answer, locale) => askedView(person, question, locale, answer),
      },
      surface,
    );
  });
};
