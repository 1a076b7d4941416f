// Puts a proposed checklist in front of a person: kept, so that it can be chosen from and saved.

import type { BlockMessage } from "@kompass/block-kit";
import type { CalendarDate } from "@kompass/findings";
import type { Locale, NodeRef } from "@kompass/model";
import type { OutgoingBody } from "../delivery/outgoing.js";
import type { Turn } from "../delivery/turn.js";
import type { Dependencies } from "../dependencies.js";
import { workStringsOf } from "../locales/longer-work/work-strings-of.js";
import { quietWork, type Work } from "../longer-work/work.js";
import { proposalView } from "../views/plan/proposal-view.js";
import type { Proposal } from "./proposal.js";
import { proposalKind } from "./proposal-document.js";
import { proposeChecklist } from "./propose-checklist.js";

interface Proposing {
  readonly scope: NodeRef;
  readonly start: CalendarDate;
  readonly locale: Locale;
  /** Of who asks. */
  readonly chosenAssessment: string | undefined;
}

export async function propose(
  { scope, start, locale, chosenAssessment }: Proposing,
  {
    turn,
    replyTo,
    work = quietWork,
    dependencies,
  }: {
    readonly turn: Turn;
    readonly replyTo: (message: BlockMessage) => OutgoingBody;
    /** Without it steps are not shown. */
    readonly work?: Work;
    readonly dependencies: Dependencies;
  },
): Promise<void> {
  const { looksUp, choosesActions } = workStringsOf(locale).steps;
  await work.step(looksUp);
  const [review] = await turn.read((store) => dependencies.reviewsOf(store, chosenAssessment));
  await work.step(choosesActions);
  const catalogue = await dependencies.catalogueOf(review.framework);
  const proposed = proposeChecklist(review, catalogue, { scope, start, locale });
  const id = dependencies.newId();
  await turn.once(async ({ documents }, say) => {
    const actions = proposed.actions.map(({ action }) => action.id);
    const { id: assessment } = review.assessment;
    const proposal: Proposal = { assessment, scope, locale, start, actions, savedAs: null };
    await documents.write(proposalKind, id, proposal, 0);
    await say(replyTo(proposalView(id, proposed, locale)));
  });
}
