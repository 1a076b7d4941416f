// A block of the source that is no remark, quoted around the words that are sought.
import type { Review } from "@kompass/findings";
import type { SourcePassage } from "@kompass/model";
import type { CitationDraft } from "../phrase/draft.js";
import { documentOf } from "./evidence.js";

/** A passage that is no remark is quoted up to so many characters. */
const longestQuote = 300;

/** The part of a text around the first word that fits, from the start of a word to the end of one. */
function excerpt(text: string, words: readonly string[]): string {
  if (text.length <= longestQuote) return text;
  const folded = text.toLowerCase();
  const hits = words.map((word) => folded.indexOf(word)).filter((at) => at >= 0);
  const hit = hits.length > 0 ? Math.min(...hits) : 0;
  const from = hit < longestQuote / 2 ? 0 : text.indexOf(" ", hit - longestQuote / 3) + 1;
  const cut = text.slice(from, from + longestQuote);
  return from + longestQuote >= text.length ? cut : cut.slice(0, Math.max(cut.lastIndexOf(" "), 1));
}

/** `words` are lower case. */
export function citeBlock(
  review: Review,
  { id, heading, text, line }: SourcePassage,
  words: readonly string[],
): CitationDraft & { readonly quote: string } {
  return {
    kind: "framework",
    ref: id,
    label: { of: "source", text: heading ?? id },
    quote: excerpt(text, words),
    document: documentOf(review),
    line,
    url: null,
  };
}
