// Two buttons that say whether an answer was good; the one that was pressed stays pressed.
import type { FeedbackButtons } from "@kompass/block-kit";
import { type ReactNode, useState } from "react";
import { usePlace } from "../place/place.js";
import type { ElementProps } from "./element-props.js";

export function FeedbackView({ element, field }: ElementProps<FeedbackButtons>): ReactNode {
  const place = usePlace();
  const [pressed, setPressed] = useState<string>();
  return (
    <span className="feedback">
      {[element.positive_button, element.negative_button].map(({ text, value, accessibility_label: label }) => (
        <button
          key={value}
          type="button"
          className="button button-plain button-small"
          aria-label={label}
          aria-pressed={pressed === value}
          onClick={() => {
            setPressed(value);
            place.act({ block: field.block, action: element.action_id ?? "" }, value);
          }}
        >
          {text.text}
        </button>
      ))}
    </span>
  );
}
