// What a checklist for a node would hold: the steps from recap to verification, and the actions that win most for the effort.
import {
  type ActionCatalogue,
  type CalendarDate,
  makeChecklist,
  type NewItem,
  type Recommendation,
  type Review,
  recommendActions,
} from "@kompass/findings";
import { type Locale, type NodeRef, titleOfNode } from "@kompass/model";
import type { Proposal } from "./proposal.js";

/** As many as a leadership team takes on at once, and as many as one choice in Slack can hold. */
const mostActions = 5;

export interface ProposalRequest {
  /** An area or a sub-area. */
  readonly scope: NodeRef;
  readonly start: CalendarDate;
  readonly locale: Locale;
  /** Ids of the actions to take in; without it the most useful ones. */
  readonly actions?: readonly string[];
}

export interface ProposedChecklist {
  /** "5.2 Medarbeidernes fokus på service" */
  readonly title: string;
  readonly actions: readonly Recommendation[];
  readonly items: readonly NewItem[];
}

export function proposeChecklist(
  review: Review,
  catalogue: ActionCatalogue,
  request: ProposalRequest,
): ProposedChecklist {
  const { scope, start, locale } = request;
  const all = recommendActions(review, catalogue, scope);
  const chosen = request.actions;
  const actions =
    chosen === undefined ? all.slice(0, mostActions) : all.filter(({ action }) => chosen.includes(action.id));
  const title = titleOfNode(review.framework, scope, locale);
  return {
    title: title === scope ? scope : `${scope} ${title}`,
    actions,
    items: makeChecklist(review, { scope, actions, start, locale, id: "proposed" }),
  };
}

/** The assessment that a proposal was made from, whoever goes on with it; the workspace's where that is gone. */
export function reviewFor(proposal: Proposal | undefined, reviews: readonly [Review, ...Review[]]): Review {
  return reviews.find(({ assessment }) => assessment.id === proposal?.assessment) ?? reviews[0];
}
