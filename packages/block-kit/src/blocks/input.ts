// A labelled place for a value that the person gives.
import { z } from "zod";
import { inputElements } from "../element.js";
import { fitElement } from "../fitting/fit-element.js";
import { fitTextObject } from "../fitting/fit-text-object.js";
import { fault } from "../limited.js";
import { limits } from "../limits.js";
import { plainTextWithin } from "../text-object.js";
import { blockId } from "./block-id.js";

export const inputBlock = z
  .strictObject({
    type: z.literal("input"),
    block_id: blockId,
    label: plainTextWithin(limits.inputLabel),
    element: z.discriminatedUnion("type", inputElements),
    hint: plainTextWithin(limits.inputHint).exactOptional(),
    optional: z.boolean().exactOptional(),
    dispatch_action: z.boolean().exactOptional(),
  })
  .check(({ value, issues }) => {
    if (value.dispatch_action !== true || value.element.type !== "file_input") return;
    issues.push({ ...fault("unknown-type", "unsupported type: file_input"), input: value, path: ["element", "type"] });
  });

export type InputBlock = z.infer<typeof inputBlock>;

/** An input without a label asks for nothing, and nobody can make one up: it goes. */
export function fitInput(block: InputBlock): InputBlock | undefined {
  const { hint, ...rest } = block;
  const label = fitTextObject(block.label, limits.inputLabel);
  const element = fitElement(block.element);
  if (label === undefined || element === undefined) return undefined;
  const fittedHint = hint && fitTextObject(hint, limits.inputHint);
  return { ...rest, label, element, ...(fittedHint && { hint: fittedHint }) };
}
