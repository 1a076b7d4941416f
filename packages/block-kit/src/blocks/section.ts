// Text, or up to ten short fields, with something to press or a picture beside it.
import { z } from "zod";
import { actionElements } from "../element.js";
import { fitElement } from "../fitting/fit-element.js";
import { fitTextObject } from "../fitting/fit-text-object.js";
import { fault, limitedList } from "../limited.js";
import { limits } from "../limits.js";
import { textObjectWithin } from "../text-object.js";
import { blockId } from "./block-id.js";
import { fitImageElement, imageElement } from "./image.js";

export const sectionBlock = z
  .strictObject({
    type: z.literal("section"),
    block_id: blockId,
    text: textObjectWithin(limits.sectionText).exactOptional(),
    fields: limitedList(textObjectWithin(limits.sectionFieldText), limits.sectionFields).exactOptional(),
    accessory: z.discriminatedUnion("type", [...actionElements, imageElement]).exactOptional(),
    expand: z.boolean().exactOptional(),
  })
  .check(({ value, issues }) => {
    if (value.text === undefined && value.fields === undefined) {
      issues.push({ ...fault("missing", "must define either `text` or `fields`"), input: value });
    }
  });

export type SectionBlock = z.infer<typeof sectionBlock>;

export function fitSection(block: SectionBlock): SectionBlock | undefined {
  const { text, fields, accessory, ...rest } = block;
  const fittedText = text && fitTextObject(text, limits.sectionText);
  const fittedFields = (fields ?? [])
    .flatMap((field) => fitTextObject(field, limits.sectionFieldText) ?? [])
    .slice(0, limits.sectionFields.maximum);
  if (!fittedText && fittedFields.length === 0) return undefined;
  const fittedAccessory = accessory && fitAccessory(accessory);
  return {
    ...rest,
    ...(fittedText && { text: fittedText }),
    ...(fittedFields.length > 0 && { fields: fittedFields }),
    ...(fittedAccessory && { accessory: fittedAccessory }),
  };
}

function fitAccessory(accessory: NonNullable<SectionBlock["accessory"]>) {
  return accessory.type === "image" ? fitImageElement(accessory) : fitElement(accessory);
}
