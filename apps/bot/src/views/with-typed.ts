// An input with what stands in it already.
import type { InputBlock } from "@kompass/block-kit";

interface Typed {
  readonly one: (input: string) => string | undefined;
  readonly many: (input: string) => readonly string[];
}

/** An emptied input is empty again. */
export function withTyped(block: InputBlock, { one, many }: Typed): InputBlock {
  const { element } = block;
  const name = block.block_id ?? "";
  const value = one(name);
  switch (element.type) {
    case "plain_text_input": {
      const { initial_value: _, ...rest } = element;
      return { ...block, element: { ...rest, ...(value !== undefined && { initial_value: value }) } };
    }
    case "datepicker": {
      const { initial_date: _, ...rest } = element;
      return { ...block, element: { ...rest, ...(value !== undefined && { initial_date: value }) } };
    }
    case "multi_users_select": {
      const { initial_users: _, ...rest } = element;
      const users = [...many(name)];
      return { ...block, element: { ...rest, ...(users.length > 0 && { initial_users: users }) } };
    }
    case "radio_buttons": {
      const { initial_option: _, ...rest } = element;
      const chosen = element.options.find((option) => option.value === value);
      return { ...block, element: { ...rest, ...(chosen && { initial_option: chosen }) } };
    }
    case "static_select": {
      const { initial_option: _, ...rest } = element;
      const chosen = element.options?.find((option) => option.value === value);
      return { ...block, element: { ...rest, ...(chosen && { initial_option: chosen }) } };
    }
    case "checkboxes": {
      const { initial_options: _, ...rest } = element;
      const chosen = element.options.filter((option) => many(name).includes(option.value));
      return { ...block, element: { ...rest, ...(chosen.length > 0 && { initial_options: chosen }) } };
    }
    default:
      return block;
  }
}
