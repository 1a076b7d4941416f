// Menus of choices that the app lists, for one of them and for several.
import { z } from "zod";
import { fitTextObject } from "../fitting/fit-text-object.js";
import { fault, limitedList } from "../limited.js";
import { limits } from "../limits.js";
import { confirm } from "../objects/confirm.js";
import { checkInitialOptions } from "../objects/initial-options.js";
import { fitOptions, plainOption, sameOptions } from "../objects/option.js";
import { placeholder } from "../objects/placeholder.js";
import { plainTextWithin } from "../text-object.js";
import { actionId } from "./action-id.js";
import { fitFrame } from "./fit-frame.js";

const optionGroup = z.strictObject({
  label: plainTextWithin(limits.optionGroupLabel),
  options: limitedList(plainOption, limits.selectOptions),
});

const common = {
  action_id: actionId,
  options: limitedList(plainOption, limits.selectOptions).exactOptional(),
  option_groups: limitedList(optionGroup, limits.selectOptionGroups).exactOptional(),
  confirm: confirm.exactOptional(),
  focus_on_load: z.boolean().exactOptional(),
  placeholder,
};

export const staticSelect = z
  .strictObject({ type: z.literal("static_select"), initial_option: plainOption.exactOptional(), ...common })
  .check(checkChoices)
  .check(checkInitialOptions);

export const multiStaticSelect = z
  .strictObject({
    type: z.literal("multi_static_select"),
    initial_options: z.array(plainOption).exactOptional(),
    max_selected_items: z.number().int().min(1).exactOptional(),
    ...common,
  })
  .check(checkChoices)
  .check(checkInitialOptions);

export type OptionGroup = z.infer<typeof optionGroup>;
export type StaticSelect = z.infer<typeof staticSelect>;
export type MultiStaticSelect = z.infer<typeof multiStaticSelect>;

function checkChoices({ value, issues }: { value: { options?: unknown; option_groups?: unknown }; issues: object[] }) {
  if ((value.options === undefined) !== (value.option_groups === undefined)) return;
  issues.push({ ...fault("missing", "must define one of `options` and `option_groups`"), input: value });
}

export function fitStaticSelect(element: StaticSelect): StaticSelect | undefined {
  const { initial_option: initial, ...rest } = element;
  const fitted = fitChoices(rest);
  const [kept] = fitted && initial ? sameOptions([initial], choicesOf(fitted)) : [];
  return fitted && { ...fitted, ...(kept && { initial_option: kept }) };
}

export function fitMultiStaticSelect(element: MultiStaticSelect): MultiStaticSelect | undefined {
  const { initial_options: initial = [], ...rest } = element;
  const fitted = fitChoices(rest);
  const kept = fitted ? sameOptions(initial, choicesOf(fitted)) : [];
  return fitted && { ...fitted, ...(kept.length > 0 && { initial_options: kept }) };
}

type Choices = Pick<StaticSelect, "action_id" | "options" | "option_groups" | "confirm" | "placeholder">;

function fitChoices<T extends Choices>(element: T): T | undefined {
  const { options, option_groups: groups, ...rest } = element;
  const framed = fitFrame(rest as Choices);
  const fittedOptions = fitOptions(options ?? [], limits.selectOptions);
  if (framed === undefined) return undefined;
  if (fittedOptions.length > 0) return { ...framed, options: fittedOptions } as T;
  const fittedGroups = (groups ?? []).flatMap(fitGroup).slice(0, limits.selectOptionGroups.maximum);
  return fittedGroups.length === 0 ? undefined : ({ ...framed, option_groups: fittedGroups } as T);
}

function fitGroup(group: OptionGroup): OptionGroup[] {
  const label = fitTextObject(group.label, limits.optionGroupLabel);
  const options = fitOptions(group.options, limits.selectOptions);
  return label === undefined || options.length === 0 ? [] : [{ label, options }];
}

function choicesOf({ options = [], option_groups: groups = [] }: Choices) {
  return [...options, ...groups.flatMap((group) => group.options)];
}
