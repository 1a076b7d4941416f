// A picture with a text for those who do not see it, as a block and as an element.
import { z } from "zod";
import { limitedText } from "../limited.js";
import { limits } from "../limits.js";
import { plainTextWithin } from "../text-object.js";
import { blockId } from "./block-id.js";

export const imageElement = z.strictObject({
  type: z.literal("image"),
  image_url: limitedText(limits.imageUrl),
  alt_text: limitedText(limits.imageAltText),
});

export const imageBlock = imageElement.extend({
  block_id: blockId,
  title: plainTextWithin(limits.imageTitle).exactOptional(),
});

export type ImageElement = z.infer<typeof imageElement>;
export type ImageBlock = z.infer<typeof imageBlock>;
