// Cuts a text so that it fits, where a reader would cut it.
import { codePointLength } from "../code-points.js";

const ellipsis = "…";
const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/**
 * The text itself where it has at most `maximum` code points (at least 1), else its beginning up to the end of a word
 * and "…", together at most `maximum`. Never splits what a reader sees as one character; a single word that is longer
 * than half of the room is cut inside.
 */
export function fitText(text: string, { maximum }: { readonly maximum: number }): string {
  if (codePointLength(text) <= maximum) return text;
  const room = beginning(text, maximum - 1);
  const wordEnd = /\s/.test(text.charAt(room.length)) ? room.length : room.search(/\s+\S*$/);
  const kept = wordEnd * 2 >= room.length ? room.slice(0, wordEnd) : room;
  return kept.replace(/[\s,;:–-]+$/, "") + ellipsis;
}

function beginning(text: string, maximum: number): string {
  let length = 0;
  for (const { segment, index } of graphemes.segment(text)) {
    length += codePointLength(segment);
    if (length > maximum) return text.slice(0, index);
  }
  return text;
}
