// The choice of what a checklist takes in, who owns its actions and when it begins.
import { fitText, limits, type ModalView, type Option } from "@kompass/block-kit";
import { textIn } from "@kompass/model";
import { planStringsOf } from "../../locales/plan/plan-strings-of.js";
import type { Proposal } from "../../plans/proposal.js";
import type { ProposedChecklist } from "../../plans/propose-checklist.js";
import { input, modal, plain } from "../modal.js";
import { gainAndEffort } from "./proposal-view.js";

export const chooseChecklist = "checklist:save";

/** Names of the inputs. */
export const chosen = { actions: "actions", steps: "steps", owner: "owner", start: "start" } as const;

export function chooseChecklistModal(
  { start, locale }: Proposal,
  proposed: ProposedChecklist,
  metadata: string,
): ModalView {
  const strings = planStringsOf(locale);
  const { choose } = strings;
  const actions = proposed.actions.map(
    (each): Option => ({
      text: plain(textIn(each.action.title, locale) ?? each.action.id, limits.optionText),
      description: plain(gainAndEffort(each, strings, locale), limits.optionDescription),
      value: each.action.id,
    }),
  );
  const steps = proposed.items
    .filter(({ kind }) => kind !== "action")
    .map(
      ({ kind, title }): Option => ({
        text: plain(withoutNode(title, proposed.title), limits.optionText),
        value: kind,
      }),
    );
  const boxes = (name: string, options: Option[]) =>
    ({ type: "checkboxes", action_id: name, options, initial_options: options }) as const;
  return modal({ id: chooseChecklist, title: choose.title, submit: choose.save, close: choose.cancel, metadata }, [
    { type: "section", text: { type: "plain_text", text: fitText(proposed.title, limits.sectionText), emoji: false } },
    ...(actions.length === 0
      ? []
      : [input(chosen.actions, choose.actions, boxes(chosen.actions, actions), { optional: true })]),
    ...(steps.length === 0 ? [] : [input(chosen.steps, choose.steps, boxes(chosen.steps, steps), { optional: true })]),
    input(
      chosen.owner,
      choose.owner,
      { type: "users_select", action_id: chosen.owner },
      {
        optional: true,
        hint: plain(choose.ownerHint),
      },
    ),
    input(
      chosen.start,
      choose.start,
      { type: "datepicker", action_id: chosen.start, initial_date: start },
      {
        hint: plain(choose.startHint),
      },
    ),
  ]);
}

/** "Gå gjennom poeng og merknader i ledergruppa": the window is headed by the node, and a choice has little room. */
function withoutNode(title: string, node: string): string {
  const [before = "", after] = title.split(` ${node}`);
  return after === undefined ? title : `${before.replace(/ \p{L}+$/u, "")}${after}`;
}
