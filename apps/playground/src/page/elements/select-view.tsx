// A menu of which one holds.
import type { ConversationsSelect, StaticSelect, UsersSelect } from "@kompass/block-kit";
import type { ReactNode } from "react";
import { usePageContext } from "../page-context.js";
import type { ElementProps } from "./element-props.js";
import { groupsOf, type ListedGroup, listedConversations, listedPeople } from "./listed-choice.js";
import { oneOf, useElement } from "./use-element.js";

export function StaticSelectView({ element, field }: ElementProps<StaticSelect>): ReactNode {
  return <SelectView element={element} field={field} groups={groupsOf(element)} />;
}

export function UsersSelectView({ element, field }: ElementProps<UsersSelect>): ReactNode {
  const { workspace } = usePageContext();
  return <SelectView element={element} field={field} groups={listedPeople(workspace)} />;
}

export function ConversationsSelectView({ element, field }: ElementProps<ConversationsSelect>): ReactNode {
  const { workspace, person } = usePageContext();
  return <SelectView element={element} field={field} groups={listedConversations(workspace, person)} />;
}

interface SelectViewProps extends ElementProps<StaticSelect | UsersSelect | ConversationsSelect> {
  readonly groups: readonly ListedGroup[];
}

function SelectView({ element, field, groups }: SelectViewProps): ReactNode {
  const { elements } = usePageContext().words;
  const placeholder = element.placeholder?.text ?? elements.choose;
  const { choice, choose, attributes } = useElement(element, field, placeholder);
  return (
    <select
      {...attributes}
      className="field field-short"
      data-first={element.focus_on_load ? "" : undefined}
      value={oneOf(choice)}
      onChange={({ target }) => choose(target.value || null)}
    >
      <option value="">{placeholder}</option>
      {groups.map(({ label, choices }) => {
        const options = choices.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ));
        return label === undefined ? (
          options
        ) : (
          <optgroup key={label} label={label}>
            {options}
          </optgroup>
        );
      })}
    </select>
  );
}
