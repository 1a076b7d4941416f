// Text, or up to ten short fields, with a button or a picture beside it.
import { z } from "zod";
import { fault, limitedList } from "../limited.js";
import { limits } from "../limits.js";
import { textObjectWithin } from "../text-object.js";
import { blockId } from "./block-id.js";
import { button } from "./button.js";
import { imageElement } from "./image.js";

export const sectionBlock = z
  .strictObject({
    type: z.literal("section"),
    block_id: blockId,
    text: textObjectWithin(limits.sectionText).exactOptional(),
    fields: limitedList(textObjectWithin(limits.sectionFieldText), limits.sectionFields).exactOptional(),
    accessory: z.discriminatedUnion("type", [button, imageElement]).exactOptional(),
    expand: z.boolean().exactOptional(),
  })
  .check(({ value, issues }) => {
    if (value.text === undefined && value.fields === undefined) {
      issues.push({ ...fault("missing", "must define either `text` or `fields`"), input: value });
    }
  });

export type SectionBlock = z.infer<typeof sectionBlock>;
