// Cuts the text of a text object; markup that would be left open by the cut goes with it.
import type { Limit } from "../limits.js";
import type { TextObject } from "../text-object.js";
import { fitText } from "./fit-text.js";

/** The text object with a text that fits, or `undefined` where there is no text to show. */
export function fitTextObject<T extends TextObject>(object: T, limit: Limit): T | undefined {
  if (object.text === "") return undefined;
  const text = fitText(object.text, limit);
  if (text === object.text || object.type === "plain_text") return { ...object, text };
  return { ...object, text: text.replace(/\s*(<[^>]*|&[a-z]*)…$/, "…") };
}
