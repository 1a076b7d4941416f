// What a person picks or types in an element, as Slack words it.
import type { InteractiveElement, Option } from "@kompass/block-kit";
import { UnknownInWorkspaceError } from "./errors.js";
import type { SharedFile } from "./shared-file.js";
import type { StateValue } from "./state-values.js";

/**
 * A text, a day ("2026-01-05"), a time ("09:30"), an id, the value of an option, or several of these; `null` is nothing.
 */
export type Choice = string | readonly string[] | null;

/** The value that an element holds after the choice. */
export function valueOfChoice(
  element: InteractiveElement,
  choice: Choice,
  fileWithId: (id: string) => SharedFile | undefined,
): StateValue {
  const { type } = element;
  const one = typeof choice === "string" && choice !== "" ? choice : null;
  const several = typeof choice === "string" ? [choice] : (choice ?? []);
  switch (element.type) {
    case "plain_text_input":
      return { type, value: one };
    case "datepicker":
      return { type, selected_date: one };
    case "timepicker":
      return { type, selected_time: one };
    case "users_select":
      return { type, selected_user: one };
    case "multi_users_select":
      return { type, selected_users: several };
    case "conversations_select":
      return { type, selected_conversation: one };
    case "multi_conversations_select":
      return { type, selected_conversations: several };
    case "static_select":
    case "radio_buttons":
      return { type, selected_option: one === null ? null : optionOf(element, one) };
    case "multi_static_select":
    case "checkboxes":
      return { type, selected_options: several.map((value) => optionOf(element, value)) };
    case "file_input":
      return {
        type,
        files: several.map((id) => {
          const file = fileWithId(id);
          if (file === undefined) throw new UnknownInWorkspaceError("file", id);
          return file;
        }),
      };
    default:
      throw new UnknownInWorkspaceError("option", String(choice));
  }
}

/** What a press says beside the names of the element and its block. */
export function pressed(element: InteractiveElement, choice: Choice): Record<string, unknown> | undefined {
  switch (element.type) {
    case "button":
      return { text: element.text, ...(element.value !== undefined && { value: element.value }) };
    case "icon_button": {
      const { icon, text, value } = element;
      return { icon, text, ...(value !== undefined && { value }) };
    }
    case "feedback_buttons": {
      const button = [element.positive_button, element.negative_button].find(({ value }) => value === choice);
      if (button === undefined) throw new UnknownInWorkspaceError("option", String(choice));
      return { text: button.text, value: button.value };
    }
    case "overflow":
      return { selected_option: optionOf(element, String(choice)) };
    default:
      return undefined;
  }
}

interface Choices {
  readonly options?: readonly Option[];
  readonly option_groups?: readonly { readonly options: readonly Option[] }[];
}

function optionOf({ options = [], option_groups: groups = [] }: Choices, value: string): Option {
  const option = [...options, ...groups.flatMap((group) => group.options)].find((one) => one.value === value);
  if (option === undefined) throw new UnknownInWorkspaceError("option", value);
  return option;
}
