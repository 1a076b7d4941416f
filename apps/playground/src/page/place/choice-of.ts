// What an element holds, as the choice that would make it so.
import type { Choice, Inputs, StateValue } from "@kompass/slack-emulator";
import type { ElementName } from "./place.js";

/** The person's own value where they have changed something in that place, else everybody's. */
export function choiceIn(inputs: readonly Inputs[], place: string, person: string, name: ElementName): Choice {
  const there = inputs.filter((each) => each.place === place);
  const held = there.find(({ user }) => user === person) ?? there.find(({ user }) => user === null);
  const value = held?.values[name.block]?.[name.action];
  return value === undefined ? null : choiceOf(value);
}

function choiceOf(value: StateValue): Choice {
  const one =
    value.value ??
    value.selected_date ??
    value.selected_time ??
    value.selected_user ??
    value.selected_conversation ??
    value.selected_option?.value;
  const several =
    value.selected_users ??
    value.selected_conversations ??
    value.selected_options?.map((option) => option.value) ??
    value.files?.map(({ id }) => id);
  return several ?? one ?? null;
}
