// "Velg og lagre" under a proposed checklist, and what is chosen there.

import { z } from "zod";
import { planStringsOf } from "../locales/plan/plan-strings-of.js";
import { checklistCard } from "../plans/checklist.js";
import { proposalKind } from "../plans/proposal-document.js";
import { proposeChecklist, reviewFor } from "../plans/propose-checklist.js";
import { saveChecklist } from "../plans/save-checklist.js";
import { refusalOf } from "../rights/refusal-of.js";
import { openModal } from "../slack/open-modal.js";
import { readClick } from "../slack/read-click.js";
import { readSubmission } from "../slack/read-submission.js";
import { plainView } from "../views/plain-view.js";
import { chooseChecklist, chooseChecklistModal, chosen } from "../views/plan/choose-checklist-modal.js";
import { openProposalAction } from "../views/plan/proposal-view.js";
import { refusalText } from "../views/plan/refusal-text.js";
import type { Listener } from "./surface.js";

/** Comes back with what is chosen: the proposal, and where the checklist goes. */
const placeSchema = z.object({ proposal: z.string(), channel: z.string(), thread: z.string().nullable() });

export const offerChecklist: Listener = (app, { dependencies, profileOf, audienceOf, turnOf, log }) => {
  app.action(openProposalAction, async ({ ack, body, client, context }) => {
    await ack();
    const { person, value: proposal, trigger, channel, thread, isPrivate, responseUrl: url } = readClick(body);
    const { locale } = await profileOf(person, client);
    const turn = turnOf(context);
    const refused = await turn.read((store) => refusalOf("edit", person, locale, store));
    if (refused !== undefined) {
      await turn.once((_, say) => say({ send: "response", url, message: plainView(refused) }));
      return;
    }
    const found = await turn.read(async (store) => {
      const stored = await store.documents.read(proposalKind, proposal);
      return { review: reviewFor(stored?.body, await dependencies.reviewsOf(store)), stored };
    });
    const { review, stored } = found;
    if (stored === undefined) {
      log("warn", "not-there", { kind: "proposal" });
      const message = plainView(planStringsOf(locale).proposal.gone);
      await turn.once((_, say) => say({ send: "response", url, message }));
      return;
    }
    const proposed = proposeChecklist(review, await dependencies.catalogueOf(review.framework), stored.body);
    // Where only one person saw the proposal, or others would read along, the checklist goes to them.
    const isForOne = isPrivate || (await audienceOf(channel, client)) === "outsiders";
    const place = isForOne ? { channel: person, thread: null } : { channel, thread };
    const view = chooseChecklistModal(stored.body, proposed, JSON.stringify({ proposal, ...place }));
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

export const saveChosenChecklist: Listener = (app, { dependencies, profileOf, turnOf, log }) => {
  app.view(chooseChecklist, async ({ ack, body, client, context }) => {
    const { person: user, metadata, one, many } = readSubmission(body);
    const { proposal, channel, thread } = placeSchema.parse(JSON.parse(metadata));
    const { locale, name } = await profileOf(user, client);
    const [actions, steps, start] = [many(chosen.actions), many(chosen.steps), one(chosen.start)];
    if (start === undefined || actions.length + steps.length === 0) {
      const { nothingChosen } = planStringsOf(locale).choose;
      await ack({
        response_action: "errors",
        errors: { [start === undefined ? chosen.start : chosen.steps]: nothingChosen },
      });
      return;
    }
    const turn = turnOf(context);
    const review = await turn.read(async (store) => {
      const stored = await store.documents.read(proposalKind, proposal);
      return reviewFor(stored?.body, await dependencies.reviewsOf(store));
    });
    const catalogue = await dependencies.catalogueOf(review.framework);
    const owner = one(chosen.owner) ?? null;
    // Closed when it is saved: what the person sees is so.
    const acknowledge = () => ack();
    try {
      await turn.once(
        async (store, say) => {
          const editing = { store, say, user, name, now: dependencies.now() };
          const saved = await saveChecklist(proposal, { actions, steps, start, owner }, { review, catalogue }, editing);
          if (saved === undefined) {
            log("warn", "not-there", { kind: "proposal" });
            const message = plainView(planStringsOf(locale).proposal.gone);
            await say({ send: "message", channel: user, thread: null, message });
          } else if (saved.isNew) {
            await say({ send: "card", card: checklistCard(saved.id), channel, thread, ts: null });
          }
        },
        { stored: acknowledge },
      );
    } catch (error) {
      const explanation = refusalText(error, locale);
      if (explanation === undefined) throw error;
      await ack({ response_action: "errors", errors: { [chosen.start]: explanation } });
    }
  });
};
