// The beginning of an answer as its headline, and the rest as it is.
import { codePointLength, limits } from "@kompass/block-kit";
import type { Locale } from "@kompass/model";

export interface HeadedText {
  readonly headline: string | undefined;
  /** None of them empty. */
  readonly lines: readonly string[];
}

/**
 * The first line is the headline, or its first sentence where the line is too long for one. Loses no word: a first
 * sentence that is too long stays a line.
 */
export function withHeadline(text: string, locale: Locale): HeadedText {
  const [first = "", ...rest] = text.split("\n").flatMap((line) => line.trim() || []);
  if (fits(first)) return { headline: first, lines: rest };
  const [sentence = { segment: "" }] = new Intl.Segmenter(locale, { granularity: "sentence" }).segment(first);
  const opening = sentence.segment.trim();
  const remainder = first.slice(sentence.segment.length).trim();
  if (fits(opening) && remainder !== "") return { headline: opening, lines: [remainder, ...rest] };
  return { headline: undefined, lines: first === "" ? [] : [first, ...rest] };
}

function fits(text: string): boolean {
  return text !== "" && !text.startsWith("• ") && codePointLength(text) <= limits.headerText.maximum;
}
