// Choices side by side, of which one or several hold.
import type { Checkboxes, Option, RadioButtons } from "@kompass/block-kit";
import { type ReactNode, useId } from "react";
import { TextObjectView } from "../blocks/text-object-view.js";
import type { ElementProps } from "./element-props.js";
import { oneOf, severalOf, useElement } from "./use-element.js";

export function RadioButtonsView({ element, field }: ElementProps<RadioButtons>): ReactNode {
  const { choice, choose, attributes } = useElement(element, field);
  const group = useId();
  return (
    <div {...attributes} role="radiogroup" className="choices">
      {element.options.map((option) => (
        <OptionView
          key={option.value}
          option={option}
          type="radio"
          name={group}
          isChosen={oneOf(choice) === option.value}
          choose={() => choose(option.value)}
        />
      ))}
    </div>
  );
}

export function CheckboxesView({ element, field }: ElementProps<Checkboxes>): ReactNode {
  const { choice, choose, attributes } = useElement(element, field);
  const { "aria-required": _, ...named } = attributes;
  const group = useId();
  const chosen = severalOf(choice);
  return (
    <fieldset {...named} className="choices">
      {element.options.map((option) => (
        <OptionView
          key={option.value}
          option={option}
          type="checkbox"
          name={group}
          isChosen={chosen.includes(option.value)}
          choose={(isChosen) => choose(withOrWithout(option.value, isChosen, chosen))}
        />
      ))}
    </fieldset>
  );
}

export function withOrWithout(value: string, isChosen: boolean, chosen: readonly string[]): readonly string[] {
  const others = chosen.filter((other) => other !== value);
  return isChosen ? [...others, value] : others;
}

interface OptionViewProps {
  readonly option: Option;
  readonly type: "radio" | "checkbox";
  readonly name: string;
  readonly isChosen: boolean;
  readonly choose: (isChosen: boolean) => void;
}

function OptionView({ option, type, name, isChosen, choose }: OptionViewProps): ReactNode {
  const { text, description, value } = option;
  return (
    <label className="choice">
      <input
        type={type}
        name={name}
        value={value}
        checked={isChosen}
        onChange={({ target }) => choose(target.checked)}
      />
      <span>
        <TextObjectView text={text} />
        {description && <small className="described">{description.text}</small>}
      </span>
    </label>
  );
}
