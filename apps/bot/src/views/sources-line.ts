// What an answer rests on beside the findings it quotes: each document once, with the places in it.
import type { Citation } from "@kompass/answers";
import { type ContextBlock, fitText } from "@kompass/block-kit";
import type { BotStrings } from "../locales/bot-strings.js";
import { placeInSource } from "./place-in-source.js";
import { smallPrint } from "./plain-blocks.js";

/** Small print is for whoever looks it up: one paragraph. */
const room = { maximum: 600 };

export function sourcesLine(citations: readonly Citation[], strings: BotStrings): ContextBlock[] {
  const documents = [...new Set(citations.map(({ source }) => source.document))];
  const parts = documents.map((document) => {
    const cited = citations.filter(({ kind, source }) => source.document === document && kind !== "finding");
    const places = [...new Set(cited.map((citation) => placed(citation, strings)))];
    return places.length === 0 ? document : `${document}: ${places.join(", ")}`;
  });
  return parts.length === 0 ? [] : [smallPrint(fitText(`${strings.sources}: ${parts.join(" · ")}`, room))];
}

/** A passage of the method has no name that a reader knows, only its place. */
function placed(citation: Citation, strings: BotStrings): string {
  const place = placeInSource(citation, strings);
  if (place === "") return citation.ref;
  return citation.kind === "framework" ? place : `${citation.ref} (${place})`;
}
