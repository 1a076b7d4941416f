// A picture with a text for those who do not see it, as a block and as an element.
import { z } from "zod";
import { fitsIdentifier } from "../fitting/fit-identifier.js";
import { fitText } from "../fitting/fit-text.js";
import { fitTextObject } from "../fitting/fit-text-object.js";
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

/** A picture without a text says nothing to those who do not see it, and nobody can make one up: it goes. */
export function fitImageElement<T extends ImageElement>(element: T): T | undefined {
  if (element.alt_text === "" || !fitsIdentifier(element.image_url, limits.imageUrl)) return undefined;
  return { ...element, alt_text: fitText(element.alt_text, limits.imageAltText) };
}

export function fitImage(block: ImageBlock): ImageBlock | undefined {
  const { title, ...rest } = block;
  const fitted = fitImageElement(rest);
  const fittedTitle = title && fitTextObject(title, limits.imageTitle);
  return fitted && { ...fitted, ...(fittedTitle && { title: fittedTitle }) };
}
