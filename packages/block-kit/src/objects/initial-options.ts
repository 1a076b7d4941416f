// What is chosen from the start must be one of the choices.
import { fault } from "../limited.js";
import type { Option } from "./option.js";

interface Choices {
  readonly options?: readonly Option[];
  readonly option_groups?: readonly { readonly options: readonly Option[] }[];
  readonly initial_option?: Option;
  readonly initial_options?: readonly Option[];
}

interface Checked {
  readonly value: Choices;
  readonly issues: object[];
}

/** For `check` of an element with options. */
export function checkInitialOptions({ value, issues }: Checked): void {
  const choices = choicesOf(value).map((choice) => JSON.stringify(choice));
  const wrong = (given: Option, path: PropertyKey[]) => {
    if (choices.includes(JSON.stringify(given))) return;
    issues.push({ ...fault("wrong-value", "initial option was not found in options list"), input: given, path });
  };
  if (value.initial_option) wrong(value.initial_option, ["initial_option"]);
  value.initial_options?.forEach((given, index) => {
    wrong(given, ["initial_options", index]);
  });
}

function choicesOf({ options = [], option_groups: groups = [] }: Choices): readonly Option[] {
  return [...options, ...groups.flatMap((group) => group.options)];
}
