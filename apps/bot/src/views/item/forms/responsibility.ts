// Who does it and by when: role, owner, who takes part, start and due date.
import type { PlanItem } from "@kompass/findings";
import { itemStringsOf } from "../../../locales/item/item-strings-of.js";
import { input, plain } from "../../modal.js";
import type { ItemContext } from "../item-context.js";
import type { ItemForm, ReadingContext } from "../item-form.js";
import { readTypedDate } from "../typed-date.js";

const names = {
  role: "role",
  owner: "owner",
  participants: "participants",
  start: "start",
  due: "due",
  typedDue: "typed-due",
} as const;

export const responsibilityForm: ItemForm = {
  name: "responsibility",
  explainedAt: names.due,
  inputs: (item, context) => {
    const strings = itemStringsOf(context.locale).responsibility;
    const optional = { optional: true };
    const users = (people: readonly string[]) => {
      const known = people.flatMap((person) => context.userOf(person) ?? []);
      return known.length === 0 ? {} : { initial_users: known };
    };
    const day = (name: string, date: string | null) =>
      ({ type: "datepicker", action_id: name, ...(date !== null && { initial_date: date }) }) as const;
    const { role, person } = item.owner;
    return [
      input(
        names.owner,
        strings.owner,
        // A menu for several people is one that can be emptied again.
        {
          type: "multi_users_select",
          action_id: names.owner,
          max_selected_items: 1,
          ...users(person === null ? [] : [person]),
        },
        optional,
      ),
      input(
        names.role,
        strings.role,
        {
          type: "plain_text_input",
          action_id: names.role,
          max_length: 200,
          ...(role !== null && { initial_value: role }),
        },
        optional,
      ),
      input(
        names.participants,
        strings.participants,
        { type: "multi_users_select", action_id: names.participants, ...users(item.participants) },
        optional,
      ),
      input(names.start, strings.start, day(names.start, item.start), optional),
      input(names.due, strings.due, day(names.due, item.due), optional),
      input(
        names.typedDue,
        strings.typedDue,
        { type: "plain_text_input", action_id: names.typedDue, max_length: 100 },
        { ...optional, hint: plain(strings.typedDueHint) },
      ),
    ];
  },
  read: async (given, item, context) => {
    const typed = given.one(names.typedDue);
    const due =
      typed === undefined
        ? ({ is: "date", date: given.one(names.due) ?? null } as const)
        : readTypedDate(typed, context);
    if (due.is === "refused") return { is: "errors", errors: { [names.typedDue]: due.why } };
    const start = given.one(names.start) ?? null;
    if (start !== null && due.date !== null && due.date < start) {
      const at = typed === undefined ? names.due : names.typedDue;
      return { is: "errors", errors: { [at]: itemStringsOf(context.locale).endsBeforeStart } };
    }
    const [owner = null] = await peopleIn(
      given.many(names.owner),
      item.owner.person === null ? [] : [item.owner.person],
      context,
    );
    const participants = await peopleIn(given.many(names.participants), item.participants, context);
    const target = { item: item.id, seen: context.seen };
    return {
      is: "edits",
      edits: [
        { edit: "assign", ...target, role: given.one(names.role) ?? null, person: owner },
        { edit: "invite", ...target, participants },
        { edit: "schedule", ...target, start, due: due.date },
      ],
    };
  },
};

/** Those who were chosen; who is erased can't be shown in a menu, and stays. */
async function peopleIn(
  users: readonly string[],
  before: PlanItem["participants"],
  { personOf, userOf }: ReadingContext & ItemContext,
): Promise<readonly string[]> {
  const chosen = await Promise.all(users.map(personOf));
  return [...chosen, ...before.filter((person) => userOf(person) === undefined)];
}
