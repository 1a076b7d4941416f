// A window in which a message becomes a task.
import { fitText, limits, type ModalView, type OptionGroup, type PlainOption } from "@kompass/block-kit";
import { type Framework, type Locale, nodesOfLevel, titleOfNode } from "@kompass/model";
import { itemStringsOf } from "../../locales/item/item-strings-of.js";
import { taskStringsOf } from "../../locales/task/task-strings-of.js";
import { input, modal, plain } from "../modal.js";

export const makeTask = "make-task:save";

/** Names of the inputs. */
export const taskInputs = {
  title: "title",
  about: "about",
  doneWhen: "done-when",
  owner: "owner",
  due: "due",
  typedDue: "typed-due",
} as const;

interface Suggested {
  readonly framework: Framework;
  readonly locale: Locale;
  /** "" where the message has no words. */
  readonly title: string;
  /** An area or a sub-area that the message names. */
  readonly about: string | undefined;
  readonly metadata: string;
}

export function taskModal({ framework, locale, title, about, metadata }: Suggested): ModalView {
  const strings = taskStringsOf(locale);
  const { responsibility } = itemStringsOf(locale);
  const names = taskInputs;
  const option = (ref: string): PlainOption => ({
    text: plain(`${ref} ${titleOfNode(framework, ref, locale)}`, limits.optionText),
    value: ref,
  });
  const groups = nodesOfLevel(framework, "area").map((area): OptionGroup => {
    const subareas = nodesOfLevel(framework, "subarea").filter(({ parent }) => parent === area.ref);
    return {
      label: plain(`${area.ref} ${titleOfNode(framework, area.ref, locale)}`, limits.optionGroupLabel),
      options: [area, ...subareas].map(({ ref }) => option(ref)),
    };
  });
  const suggested = fitText(title, { maximum: 300 });
  const optional = { optional: true };
  return modal({ id: makeTask, title: strings.title, submit: strings.save, close: strings.cancel, metadata }, [
    input(names.title, strings.name, {
      type: "plain_text_input",
      action_id: names.title,
      max_length: 500,
      ...(suggested !== "" && { initial_value: suggested }),
    }),
    input(
      names.about,
      strings.about,
      {
        type: "static_select",
        action_id: names.about,
        option_groups: groups,
        ...(about !== undefined && { initial_option: option(about) }),
      },
      { hint: plain(strings.aboutHint) },
    ),
    input(
      names.owner,
      strings.owner,
      { type: "multi_users_select", action_id: names.owner, max_selected_items: 1 },
      optional,
    ),
    input(names.due, strings.due, { type: "datepicker", action_id: names.due }, optional),
    input(
      names.typedDue,
      responsibility.typedDue,
      { type: "plain_text_input", action_id: names.typedDue, max_length: 100 },
      { ...optional, hint: plain(responsibility.typedDueHint) },
    ),
    input(
      names.doneWhen,
      strings.doneWhen,
      { type: "plain_text_input", action_id: names.doneWhen, max_length: 1000, multiline: true },
      optional,
    ),
  ]);
}
