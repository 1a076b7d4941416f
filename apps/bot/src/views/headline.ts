// The first line of an answer as its headline, and the rest as it is.
import { codePointLength, limits } from "@kompass/block-kit";

export interface HeadedText {
  readonly headline: string | undefined;
  /** Paragraphs, none of them empty. */
  readonly paragraphs: readonly string[];
}

/** Loses no word: a first line that is too long for a headline stays a paragraph. */
export function withHeadline(text: string): HeadedText {
  const [first = "", ...rest] = text.split("\n").flatMap((line) => line.trim() || []);
  return codePointLength(first) <= limits.headerText.maximum && first !== ""
    ? { headline: first, paragraphs: rest }
    : { headline: undefined, paragraphs: first === "" ? [] : [first, ...rest] };
}
