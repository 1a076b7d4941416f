// The texts of a block that a reader sees, wherever they stand in it.
import { codePointLength } from "./code-points.js";

const readableFields = new Set(["text", "caption", "alt_text", "title", "label", "x_label", "y_label"]);

/** The readable texts of blocks, parts of blocks or lists of them, in order. */
export function readableTexts(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(readableTexts);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([field, content]) => {
    if (typeof content !== "string") return readableTexts(content);
    return readableFields.has(field) ? [content] : [];
  });
}

/** Code points of all readable texts together. */
export function readableLength(value: unknown): number {
  return readableTexts(value).reduce((sum, text) => sum + codePointLength(text), 0);
}
