// A press on "Nyttig" or "Ikke nyttig" under an answer, and what somebody adds to it.
import { judgedSchema } from "../feedback/feedback.js";
import { commentFeedback, feedbackId, keepFeedback } from "../feedback/feedback-document.js";
import { codeOf } from "../logging/code-of.js";
import { readClick } from "../slack/read-click.js";
import { readSubmission } from "../slack/read-submission.js";
import { commentedSchema, commentInput, commentModal, commentModalId } from "../views/feedback/comment-modal.js";
import { feedbackAction } from "../views/feedback/feedback-buttons.js";
import type { Listener } from "./surface.js";

export const keepJudgements: Listener = (app, { dependencies, profileOf, turnOf, log }) => {
  app.action(feedbackAction, async ({ ack, body, client, context }) => {
    await ack();
    const { person: user, value, trigger, channel, message: ts } = readClick(body);
    const judged = judgedSchema.parse(JSON.parse(value));
    const { name } = await profileOf(user, client);
    const id = await turnOf(context).once(async (store) => {
      const by = await store.people.identify(user, name);
      const entry = feedbackId({ channel, ts }, by);
      await keepFeedback(entry, { ...judged, at: dependencies.now().toISOString(), by }, store);
      return entry;
    });
    if (judged.vote === "up" || id === undefined) return;
    const view = commentModal(id, judged.question, judged.locale);
    try {
      await client.views.open({ trigger_id: trigger, view: { ...view, blocks: [...view.blocks] } });
    } catch (error) {
      // The press is stored, and Slack shows it so; only the window for a comment did not open.
      log("warn", "comment-not-asked", { code: codeOf(error) });
    }
  });
};

export const keepComments: Listener = (app, { profileOf, turnOf }) => {
  app.view(commentModalId, async ({ ack, body, client, context }) => {
    const { person: user, metadata, one } = readSubmission(body);
    const { feedback } = commentedSchema.parse(JSON.parse(metadata));
    const comment = one(commentInput)?.trim();
    const { name } = await profileOf(user, client);
    // Closed when it is stored.
    const stored = () => ack();
    await turnOf(context).once(
      async (store) => {
        const by = await store.people.identify(user, name);
        if (comment !== undefined) await commentFeedback(feedback, { comment, by }, store);
      },
      { stored },
    );
  });
};
