// What is to be reached on the way: ticked where it is, and added to.
import { limits } from "@kompass/block-kit";
import { printDate } from "@kompass/model";
import { itemStringsOf } from "../../../locales/item/item-strings-of.js";
import { input, plain } from "../../modal.js";
import type { ItemEdit, ItemForm } from "../item-form.js";
import { readTypedDate } from "../typed-date.js";

const names = { title: "title", due: "typed-due" } as const;
/** One group of boxes holds ten. */
const inOne = limits.checkboxOptions.maximum;
const group = (index: number): string => `reached-${index}`;

export const milestonesForm: ItemForm = {
  name: "milestones",
  explainedAt: names.title,
  inputs: ({ milestones }, { locale }) => {
    const { milestones: strings, responsibility } = itemStringsOf(locale);
    const option = ({ id, title, due }: (typeof milestones)[number]) => ({
      text: plain(title, limits.optionText),
      value: id,
      ...(due !== null && { description: plain(printDate(due, locale), limits.optionDescription) }),
    });
    const groups = Array.from({ length: Math.ceil(milestones.length / inOne) }, (_, index) => {
      const shown = milestones.slice(index * inOne, (index + 1) * inOne);
      const reached = shown.filter(({ done }) => done).map(option);
      return input(
        group(index),
        strings.reached,
        {
          type: "checkboxes",
          action_id: group(index),
          options: shown.map(option),
          ...(reached.length > 0 && { initial_options: reached }),
        },
        { optional: true },
      );
    });
    return [
      ...groups,
      input(
        names.title,
        strings.newTitle,
        { type: "plain_text_input", action_id: names.title, max_length: 300 },
        { optional: true },
      ),
      input(
        names.due,
        strings.due,
        { type: "plain_text_input", action_id: names.due, max_length: 100 },
        { optional: true, hint: plain(responsibility.typedDueHint) },
      ),
    ];
  },
  read: ({ one, many }, { id, milestones }, context) => {
    const { milestones: strings } = itemStringsOf(context.locale);
    const [title, typed] = [one(names.title), one(names.due)];
    const due = typed === undefined ? ({ is: "date", date: null } as const) : readTypedDate(typed, context);
    if (due.is === "refused") return { is: "errors", errors: { [names.due]: due.why } };
    if (title === undefined && due.date !== null)
      return { is: "errors", errors: { [names.title]: strings.titleMissing } };
    const ticked = milestones.map(
      (milestone, index): ItemEdit => ({
        edit: "tick-milestone",
        item: id,
        milestone: milestone.id,
        done: many(group(Math.floor(index / inOne))).includes(milestone.id),
      }),
    );
    const added: readonly ItemEdit[] =
      title === undefined
        ? []
        : [{ edit: "add-milestone", item: id, milestone: { id: context.key, title, due: due.date, done: false } }];
    return { is: "edits", edits: [...ticked, ...added] };
  },
};
