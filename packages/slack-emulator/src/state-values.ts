// What stands in inputs, menus and pickers: Slack's `state.values`.
import { type Block, elementsOf, type InteractiveElement, type Option } from "@kompass/block-kit";
import type { SharedFile } from "./shared-file.js";

/** The value of one element in Slack's shape: which field holds it goes by the type. */
export interface StateValue {
  readonly type: string;
  readonly value?: string | null;
  readonly selected_date?: string | null;
  readonly selected_time?: string | null;
  readonly selected_user?: string | null;
  readonly selected_users?: readonly string[];
  readonly selected_conversation?: string | null;
  readonly selected_conversations?: readonly string[];
  readonly selected_option?: Option | null;
  readonly selected_options?: readonly Option[];
  readonly files?: readonly SharedFile[];
}

/** By block id, then by action id. */
export type StateValues = Readonly<Record<string, Readonly<Record<string, StateValue>>>>;

/** What the app has put into an element; `undefined` for a button, which holds nothing. */
function initialValue(element: InteractiveElement): StateValue | undefined {
  const { type } = element;
  switch (element.type) {
    case "plain_text_input":
      return { type, value: element.initial_value ?? null };
    case "datepicker":
      return { type, selected_date: element.initial_date ?? null };
    case "timepicker":
      return { type, selected_time: element.initial_time ?? null };
    case "users_select":
      return { type, selected_user: element.initial_user ?? null };
    case "multi_users_select":
      return { type, selected_users: element.initial_users ?? [] };
    case "conversations_select":
      return { type, selected_conversation: element.initial_conversation ?? null };
    case "multi_conversations_select":
      return { type, selected_conversations: element.initial_conversations ?? [] };
    case "static_select":
    case "radio_buttons":
      return { type, selected_option: element.initial_option ?? null };
    case "multi_static_select":
    case "checkboxes":
      return { type, selected_options: element.initial_options ?? [] };
    case "file_input":
      return { type, files: [] };
    case "button":
    case "overflow":
    case "feedback_buttons":
    case "icon_button":
      return undefined;
  }
}

/**
 * The values of all elements of some blocks. Where `known` has one for the same block id, action id and type, that
 * stays: Slack ignores a new initial value until the block id changes.
 */
export function valuesOf(blocks: readonly Block[], ...known: readonly StateValues[]): StateValues {
  const values: Record<string, Record<string, StateValue>> = {};
  for (const block of blocks) {
    for (const element of elementsOf(block)) {
      const initial = initialValue(element);
      const { block_id: blockId = "" } = block;
      const { action_id: actionId = "" } = element;
      if (initial === undefined) continue;
      const found = known.map((before) => before[blockId]?.[actionId]).find((value) => value?.type === element.type);
      values[blockId] = { ...values[blockId], [actionId]: found ?? initial };
    }
  }
  return values;
}

export function isEmpty(value: StateValue): boolean {
  return Object.entries(value).every(([field, content]) => {
    return field === "type" || content === null || content === "" || (Array.isArray(content) && content.length === 0);
  });
}
