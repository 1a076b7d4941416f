// The texts of a block that a reader sees, wherever they stand in it.
import { codePointLength } from "./code-points.js";

const readableFields = new Set(["text", "caption", "alt_text", "title", "label", "x_label", "y_label"]);

/** The readable texts of blocks, parts of blocks or lists of them, in order. */
export function readableTexts(value: unknown): readonly string[] {
  const texts: string[] = [];
  see(value, (text) => texts.push(text));
  return texts;
}

/** Code points of all readable texts together. */
export function readableLength(value: unknown): number {
  let length = 0;
  see(value, (text) => {
    length += codePointLength(text);
  });
  return length;
}

function see(value: unknown, show: (text: string) => void): void {
  if (Array.isArray(value)) for (const part of value) see(part, show);
  else if (typeof value === "object" && value !== null)
    for (const [field, content] of Object.entries(value)) {
      if (typeof content !== "string") see(content, show);
      else if (readableFields.has(field)) show(content);
    }
}
