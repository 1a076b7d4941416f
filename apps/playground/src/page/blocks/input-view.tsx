// A labelled place for a value, with what is wrong with it.
import type { InputBlock } from "@kompass/block-kit";
import { type ReactNode, useId } from "react";
import { ElementView } from "../elements/element-view.js";
import { usePageContext } from "../page-context.js";
import { usePlace } from "../place/place.js";
import type { BlockProps } from "./block-props.js";

/** Groups are named by their label; it can't lead to a single field of theirs. */
const groups = new Set([
  "checkboxes",
  "radio_buttons",
  "multi_static_select",
  "multi_users_select",
  "multi_conversations_select",
]);

export function InputView({ block }: BlockProps<InputBlock>): ReactNode {
  const { window: words } = usePageContext().words;
  const { errors } = usePlace();
  const [field, label, hint, fault] = [useId(), useId(), useId(), useId()];
  const { block_id: blockId = "", element, optional = false, dispatch_action: dispatches = false } = block;
  const error = errors[blockId];
  const isGroup = groups.has(element.type);
  const describedBy = [block.hint && hint, error && fault].filter(Boolean).join(" ");
  return (
    <div className="block-input">
      <label id={label} htmlFor={isGroup ? undefined : field}>
        {block.label.text}
        {optional && <small className="optional"> {words.optional}</small>}
      </label>
      <ElementView
        element={element}
        field={{
          block: blockId,
          waits: !dispatches,
          id: field,
          labelledBy: label,
          isInvalid: error !== undefined,
          isRequired: !optional,
          ...(describedBy && { describedBy }),
        }}
      />
      {error !== undefined && (
        <p id={fault} className="field-fault">
          {error}
        </p>
      )}
      {block.hint && (
        <p id={hint} className="field-note">
          {block.hint.text}
        </p>
      )}
    </div>
  );
}
