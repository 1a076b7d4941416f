// A small menu of further actions behind three dots.
import { z } from "zod";
import { limitedList } from "../limited.js";
import { limits } from "../limits.js";
import { confirm } from "../objects/confirm.js";
import { fitOptions, overflowOption } from "../objects/option.js";
import { actionId } from "./action-id.js";
import { fitFrame } from "./fit-frame.js";

export const overflow = z.strictObject({
  type: z.literal("overflow"),
  action_id: actionId,
  options: limitedList(overflowOption, limits.overflowOptions),
  confirm: confirm.exactOptional(),
});

export type Overflow = z.infer<typeof overflow>;

export function fitOverflow(element: Overflow): Overflow | undefined {
  const framed = fitFrame(element);
  const options = fitOptions(element.options, limits.overflowOptions);
  return framed === undefined || options.length === 0 ? undefined : { ...framed, options };
}
