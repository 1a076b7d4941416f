// A button with a picture; its text is its name.
import type { IconButton } from "@kompass/block-kit";
import type { ReactNode } from "react";
import { TrashIcon } from "../icons/trash-icon.js";
import { usePageContext } from "../page-context.js";
import { usePlace } from "../place/place.js";
import type { ElementProps } from "./element-props.js";

export function IconButtonView({ element, field }: ElementProps<IconButton>): ReactNode {
  const { person } = usePageContext();
  const place = usePlace();
  const { text, accessibility_label: label, action_id: action = "", confirm, visible_to_user_ids: seenBy } = element;
  if (seenBy !== undefined && !seenBy.includes(person.id)) return null;
  return (
    <button
      type="button"
      className="icon-button"
      title={text.text}
      aria-label={label ?? text.text}
      onClick={() => place.act({ block: field.block, action }, undefined, confirm)}
    >
      <TrashIcon />
    </button>
  );
}
