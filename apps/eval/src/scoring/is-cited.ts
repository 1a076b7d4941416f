// Whether an answer says where it comes from, and whether what it quotes stands there word for word.
import type { Answer, Citation } from "@kompass/answers";

/** Quotes of these come from the document; those of a framework or a web page do not. */
const fromDocument: readonly Citation["kind"][] = ["finding", "score", "table"];

const onOneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

/** The text of the source as quotes are compared with it: bullets and line breaks don't count. */
export const quotable = (source: string): string => onOneLine(source.replaceAll("⬧", " "));

/** `source` is `quotable`. */
export function isCited(answer: Answer, source: string): boolean {
  if (answer.status !== "answered") return true;
  const placed = answer.citations.filter(({ source: { line, page, url } }) =>
    [line, page, url].some((at) => at !== null),
  );
  const isVerbatim = ({ kind, quote }: Citation): boolean =>
    quote === null || !fromDocument.includes(kind) || source.includes(onOneLine(quote));
  return placed.length > 0 && placed.every(isVerbatim);
}
