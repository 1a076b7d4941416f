// Findings word for word, each with its id and its place in the source.
import type { Citation } from "@kompass/answers";
import { type Block, codePointLength, type RichTextContainer } from "@kompass/block-kit";
import type { BotStrings } from "../locales/bot-strings.js";
import { placeInSource } from "./place-in-source.js";
import { smallPrint } from "./plain-blocks.js";

/** What all quotes of a message may take of its room, in code points; every answer's own text is at most 4,000. */
const room = 5_000;

/** Quotes in their order, as many as there is room for, and how many are left out; nothing where there are none. */
export function findingQuotes(citations: readonly Citation[], strings: BotStrings): Block[] {
  const quotes = citations.flatMap((citation) => quoteOf(citation, strings) ?? []);
  if (quotes.length === 0) return [];
  let left = room;
  const shown = quotes.filter(({ length }) => {
    left -= length;
    return left >= 0;
  });
  const elements = shown.map(({ element }) => element);
  const missing = quotes.length - shown.length;
  return [
    ...(elements.length > 0 ? [{ type: "rich_text" as const, elements }] : []),
    ...(missing > 0 ? [smallPrint(strings.moreFindings(missing))] : []),
  ];
}

function quoteOf(citation: Citation, strings: BotStrings) {
  if (citation.kind !== "finding" || citation.quote === null) return undefined;
  const quote = `«${citation.quote}»`;
  const place = [categoryOf(citation.ref, strings), citation.ref, placeInSource(citation, strings)]
    .filter((part) => part !== "")
    .join(", ");
  const element: RichTextContainer = {
    type: "rich_text_quote",
    elements: [
      { type: "text", text: `${quote}\n` },
      { type: "text", text: place, style: { italic: true } },
    ],
  };
  return { element, length: codePointLength(quote) + codePointLength(place) };
}

function categoryOf(findingId: string, { categories }: BotStrings): string {
  const letter = /^F\d+-([SUV])-/.exec(findingId)?.[1];
  return letter === "S" || letter === "U" || letter === "V" ? categories[letter] : "";
}
