// A field to type in, of one line or several.
import { z } from "zod";
import { fitText } from "../fitting/fit-text.js";
import { fault, shortText } from "../limited.js";
import { limits } from "../limits.js";
import { placeholder } from "../objects/placeholder.js";
import { actionId } from "./action-id.js";
import { fitFrame } from "./fit-frame.js";

const length = z.number().int().max(limits.textInputLength.maximum);

export const plainTextInput = z
  .strictObject({
    type: z.literal("plain_text_input"),
    action_id: actionId,
    initial_value: shortText(limits.textInputLength).exactOptional(),
    multiline: z.boolean().exactOptional(),
    min_length: length.min(0).exactOptional(),
    max_length: length.min(1).exactOptional(),
    dispatch_action_config: z
      .strictObject({ trigger_actions_on: z.array(z.enum(["on_enter_pressed", "on_character_entered"])) })
      .exactOptional(),
    focus_on_load: z.boolean().exactOptional(),
    placeholder,
  })
  .check(({ value, issues }) => {
    if ((value.min_length ?? 0) <= (value.max_length ?? limits.textInputLength.maximum)) return;
    issues.push({
      ...fault("wrong-value", "min_length must not be more than max_length"),
      input: value.min_length,
      path: ["min_length"],
    });
  });

export type PlainTextInput = z.infer<typeof plainTextInput>;

export function fitPlainTextInput(element: PlainTextInput): PlainTextInput | undefined {
  const { initial_value: initial, ...rest } = element;
  const framed = fitFrame(rest);
  return framed && { ...framed, ...(initial && { initial_value: fitText(initial, limits.textInputLength) }) };
}
