// A list of which several hold: boxes to tick, since menus of several need a mouse and a second hand.
import type { MultiConversationsSelect, MultiStaticSelect, MultiUsersSelect } from "@kompass/block-kit";
import type { ReactNode } from "react";
import { usePageContext } from "../page-context.js";
import { withOrWithout } from "./choices-view.js";
import type { ElementProps } from "./element-props.js";
import { groupsOf, type ListedGroup, listedConversations, listedPeople } from "./listed-choice.js";
import { severalOf, useElement } from "./use-element.js";

export function MultiStaticSelectView({ element, field }: ElementProps<MultiStaticSelect>): ReactNode {
  return <MultiSelectView element={element} field={field} groups={groupsOf(element)} />;
}

export function MultiUsersSelectView({ element, field }: ElementProps<MultiUsersSelect>): ReactNode {
  const { workspace } = usePageContext();
  return <MultiSelectView element={element} field={field} groups={listedPeople(workspace)} />;
}

export function MultiConversationsSelectView({ element, field }: ElementProps<MultiConversationsSelect>): ReactNode {
  const { workspace, person } = usePageContext();
  return <MultiSelectView element={element} field={field} groups={listedConversations(workspace, person)} />;
}

interface MultiSelectViewProps extends ElementProps<MultiStaticSelect | MultiUsersSelect | MultiConversationsSelect> {
  readonly groups: readonly ListedGroup[];
}

function MultiSelectView({ element, field, groups }: MultiSelectViewProps): ReactNode {
  const { elements } = usePageContext().words;
  const { choice, choose, attributes } = useElement(element, field, element.placeholder?.text ?? elements.choose);
  const { "aria-required": _, ...named } = attributes;
  const chosen = severalOf(choice);
  const most = element.max_selected_items ?? Number.POSITIVE_INFINITY;
  // Where one may hold, choosing another is changing one's mind.
  const isFull = most > 1 && chosen.length >= most;
  return (
    <fieldset {...named} className="choices choices-framed">
      {groups.flatMap(({ choices }) =>
        choices.map(({ value, text }) => (
          <label key={value} className="choice">
            <input
              type="checkbox"
              value={value}
              checked={chosen.includes(value)}
              disabled={isFull && !chosen.includes(value)}
              onChange={({ target }) => choose(withOrWithout(value, target.checked, most === 1 ? [] : chosen))}
            />
            <span>{text}</span>
          </label>
        )),
      )}
    </fieldset>
  );
}
