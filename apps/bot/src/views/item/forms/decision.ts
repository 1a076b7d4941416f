// What was decided, by whom and under which case number, and the plan level that it belongs to.
import { type PlanLevel, planLevelSchema } from "@kompass/findings";
import { itemStringsOf } from "../../../locales/item/item-strings-of.js";
import { input, plain } from "../../modal.js";
import type { ItemEdit, ItemForm } from "../item-form.js";

const names = {
  outcome: "outcome",
  body: "body",
  caseNumber: "case-number",
  decidedOn: "decided-on",
  reason: "reason",
  planLevel: "plan-level",
} as const;

/** A menu can't be emptied: this stands for no level. */
const noLevel = "none";

export const decisionForm: ItemForm = {
  name: "decision",
  explainedAt: names.decidedOn,
  inputs: ({ decision, planLevel }, { locale }) => {
    const { decision: strings, planLevels, guidingQuestions } = itemStringsOf(locale);
    const outcomes = { adopted: strings.adopt, declined: strings.decline };
    const outcome = (value: keyof typeof outcomes) => ({ text: plain(outcomes[value]), value });
    const level = (value: PlanLevel) => ({
      text: plain(planLevels[value]),
      value,
      description: plain(guidingQuestions[value].join(" ")),
    });
    const none = { text: plain(strings.noPlanLevel), value: noLevel };
    const line = (name: string, value: string | null) =>
      ({
        type: "plain_text_input",
        action_id: name,
        max_length: 200,
        ...(value !== null && { initial_value: value }),
      }) as const;
    const adopted = decision?.outcome === "adopted" ? decision : { body: null, caseNumber: null };
    const reason = decision?.outcome === "declined" ? decision.reason : null;
    const decidedOn = decision?.decidedOn ?? null;
    const optional = { optional: true };
    return [
      input(
        names.outcome,
        strings.outcome,
        {
          type: "radio_buttons",
          action_id: names.outcome,
          options: [outcome("adopted"), outcome("declined")],
          ...(decision !== null && { initial_option: outcome(decision.outcome) }),
        },
        optional,
      ),
      input(names.body, strings.body, line(names.body, adopted.body), optional),
      input(names.caseNumber, strings.caseNumber, line(names.caseNumber, adopted.caseNumber), optional),
      input(
        names.decidedOn,
        strings.decidedOn,
        { type: "datepicker", action_id: names.decidedOn, ...(decidedOn !== null && { initial_date: decidedOn }) },
        optional,
      ),
      input(
        names.reason,
        strings.reason,
        { ...line(names.reason, reason), max_length: 3000, multiline: true },
        { ...optional, hint: plain(strings.reasonHint) },
      ),
      input(
        names.planLevel,
        strings.planLevel,
        {
          type: "static_select",
          action_id: names.planLevel,
          options: [...planLevelSchema.options.map(level), none],
          initial_option: planLevel === null ? none : level(planLevel),
        },
        optional,
      ),
    ];
  },
  read: ({ one }, item, { locale, seen }) => {
    const { decision: strings } = itemStringsOf(locale);
    const target = { item: item.id, seen };
    const outcome = one(names.outcome);
    const reason = one(names.reason);
    const decidedOn = one(names.decidedOn) ?? null;
    const [body, caseNumber] = [one(names.body) ?? null, one(names.caseNumber) ?? null];
    const says = [reason, one(names.body), one(names.caseNumber), one(names.decidedOn)].some(
      (each) => each !== undefined,
    );
    if (outcome === undefined && says) return { is: "errors", errors: { [names.outcome]: strings.outcomeMissing } };
    if (outcome === "declined" && reason === undefined)
      return { is: "errors", errors: { [names.reason]: strings.reasonMissing } };
    const place: ItemEdit = {
      edit: "place",
      ...target,
      planLevel: planLevelSchema.safeParse(one(names.planLevel)).data ?? null,
    };
    const decided = (): readonly ItemEdit[] => {
      if (outcome === "adopted") return [{ edit: "adopt", ...target, body, caseNumber, decidedOn }];
      return reason === undefined ? [] : [{ edit: "decline", ...target, reason, decidedOn }];
    };
    return { is: "edits", edits: [...decided(), place] };
  },
};
