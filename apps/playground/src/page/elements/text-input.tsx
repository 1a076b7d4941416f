// A field to type in, of one line or several.
import type { PlainTextInput } from "@kompass/block-kit";
import type { ReactNode } from "react";
import { usePlace } from "../place/place.js";
import type { ElementProps } from "./element-props.js";
import { oneOf, useElement } from "./use-element.js";

export function TextInput({ element, field }: ElementProps<PlainTextInput>): ReactNode {
  const place = usePlace();
  const { choice, choose, attributes } = useElement(element, field, element.placeholder?.text);
  const { multiline = false, placeholder, max_length: most, action_id: action = "", focus_on_load: isFirst } = element;
  const text = oneOf(choice);
  const common = {
    ...attributes,
    value: text,
    placeholder: placeholder?.text,
    maxLength: most,
    "data-first": isFirst ? "" : undefined,
    className: "field",
  };
  // Whatever is typed stays here; an app that wants to hear of it does so when the line is done.
  const type = (typed: string) => place.fill({ block: field.block, action }, typed);
  if (multiline) return <textarea {...common} rows={4} onChange={({ target }) => type(target.value)} />;
  return (
    <input
      {...common}
      type="text"
      onChange={({ target }) => type(target.value)}
      onKeyDown={(event) => {
        if (event.key !== "Enter" || field.waits || event.nativeEvent.isComposing) return;
        event.preventDefault();
        choose(text);
      }}
    />
  );
}
