// A few choices side by side, of which any number holds.
import { z } from "zod";
import { atLeast, limitedList } from "../limited.js";
import { limits } from "../limits.js";
import { confirm } from "../objects/confirm.js";
import { checkInitialOptions } from "../objects/initial-options.js";
import { fitOptions, option, sameOptions } from "../objects/option.js";
import { actionId } from "./action-id.js";
import { fitFrame } from "./fit-frame.js";

export const checkboxes = z
  .strictObject({
    type: z.literal("checkboxes"),
    action_id: actionId,
    options: limitedList(option, limits.checkboxOptions),
    initial_options: atLeast(1, option).exactOptional(),
    confirm: confirm.exactOptional(),
    focus_on_load: z.boolean().exactOptional(),
  })
  .check(checkInitialOptions);

export type Checkboxes = z.infer<typeof checkboxes>;

export function fitCheckboxes(element: Checkboxes): Checkboxes | undefined {
  const { initial_options: initial = [], ...rest } = element;
  const framed = fitFrame(rest);
  const options = fitOptions(element.options, limits.checkboxOptions);
  if (framed === undefined || options.length === 0) return undefined;
  const kept = sameOptions(initial, options);
  return { ...framed, options, ...(kept.length > 0 && { initial_options: kept }) };
}
