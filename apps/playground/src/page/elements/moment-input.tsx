// A day, or a time of the day, by the browser's own picker.
import type { Datepicker, Timepicker } from "@kompass/block-kit";
import type { ReactNode } from "react";
import { usePageContext } from "../page-context.js";
import type { ElementProps } from "./element-props.js";
import { oneOf, useElement } from "./use-element.js";

export function MomentInput({ element, field }: ElementProps<Datepicker | Timepicker>): ReactNode {
  const { elements } = usePageContext().words;
  const isDay = element.type === "datepicker";
  const label = element.placeholder?.text ?? (isDay ? elements.day : elements.time);
  const { choice, choose, attributes } = useElement(element, field, label);
  return (
    <input
      {...attributes}
      type={isDay ? "date" : "time"}
      className="field field-short"
      data-first={element.focus_on_load ? "" : undefined}
      value={oneOf(choice)}
      onChange={({ target }) => choose(target.value || null)}
    />
  );
}
