// A few choices side by side, of which one holds.
import { z } from "zod";
import { limitedList } from "../limited.js";
import { limits } from "../limits.js";
import { confirm } from "../objects/confirm.js";
import { checkInitialOptions } from "../objects/initial-options.js";
import { fitOptions, option, sameOptions } from "../objects/option.js";
import { actionId } from "./action-id.js";
import { fitFrame } from "./fit-frame.js";

export const radioButtons = z
  .strictObject({
    type: z.literal("radio_buttons"),
    action_id: actionId,
    options: limitedList(option, limits.radioOptions),
    initial_option: option.exactOptional(),
    confirm: confirm.exactOptional(),
    focus_on_load: z.boolean().exactOptional(),
  })
  .check(checkInitialOptions);

export type RadioButtons = z.infer<typeof radioButtons>;

export function fitRadioButtons(element: RadioButtons): RadioButtons | undefined {
  const { initial_option: initial, ...rest } = element;
  const framed = fitFrame(rest);
  const options = fitOptions(element.options, limits.radioOptions);
  if (framed === undefined || options.length === 0) return undefined;
  const [kept] = initial ? sameOptions([initial], options) : [];
  return { ...framed, options, ...(kept && { initial_option: kept }) };
}
