// A checklist as it is proposed: its steps with their dates, its actions with what they can win, and a way to choose.
import { type Block, type BlockMessage, escapeMrkdwn, fitMessage, fitText, limits } from "@kompass/block-kit";
import type { CalendarDate, Recommendation } from "@kompass/findings";
import { type Locale, printDate, printNumber, textIn } from "@kompass/model";
import type { PlanStrings } from "../../locales/plan/plan-strings.js";
import { planStringsOf } from "../../locales/plan/plan-strings-of.js";
import type { ProposedChecklist } from "../../plans/propose-checklist.js";
import { header, prose } from "../plain-blocks.js";

/** Opens the choice; its value is the proposal's id. */
export const openProposalAction = "proposal:open";

export function proposalView(id: string, proposed: ProposedChecklist, locale: Locale): BlockMessage {
  const strings = planStringsOf(locale);
  const { proposal } = strings;
  const steps = proposed.items
    .filter(({ kind }) => kind !== "action")
    .map(({ title, due }) => `• ${title}${dated(due, strings, locale)}`);
  const actions = proposed.actions.map((each) => `• ${worth(each, strings, locale)}`);
  const headline = proposal.headline(proposed.title);
  const stepLines = [proposal.steps, ...steps];
  const actionLines = actions.length === 0 ? [proposal.noActions] : [proposal.actions, ...actions];
  const blocks: Block[] = [
    header(headline),
    prose([proposal.introduction]),
    prose(actionLines),
    prose(stepLines),
    {
      type: "actions",
      elements: [
        {
          type: "button",
          text: { type: "plain_text", text: fitText(proposal.open, limits.buttonText), emoji: false },
          action_id: openProposalAction,
          value: id,
          style: "primary",
        },
      ],
    },
  ];
  const text = [headline, proposal.introduction, ...actionLines, ...stepLines].join("\n");
  return fitMessage({ text: escapeMrkdwn(text), blocks });
}

/** "Innfør serviceerklæringer (inntil 3,3 poeng, liten innsats)" */
function worth(recommendation: Recommendation, strings: PlanStrings, locale: Locale): string {
  const { action } = recommendation;
  return `${textIn(action.title, locale) ?? action.id} (${gainAndEffort(recommendation, strings, locale)})`;
}

/** "inntil 3,3 poeng, liten innsats" */
export function gainAndEffort({ action, gain }: Recommendation, strings: PlanStrings, locale: Locale): string {
  const points = strings.points(printNumber(gain.hi, { atMost: 1 }, locale));
  return strings.proposal.worth(points, strings.efforts[action.effort]);
}

function dated(due: CalendarDate | null, { card }: PlanStrings, locale: Locale): string {
  return due === null ? "" : `, ${card.due(printDate(due, locale))}`;
}
