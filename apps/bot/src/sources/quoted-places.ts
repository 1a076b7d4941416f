// Cited places with the words that stand there, and what stands around them.
import type { Review } from "@kompass/findings";
import type { CitedPlace } from "./cited-places.js";
import { type SourceLine, sourceLines } from "./source-lines.js";

export interface QuotedLine extends SourceLine {
  readonly isCited: boolean;
}

export type QuotedPlace =
  /** Lines that follow each other in the source, at least one of them cited. */
  | { readonly kind: "lines"; readonly document: string; readonly lines: readonly QuotedLine[] }
  /** What no assessment has the words around. */
  | { readonly kind: "quote"; readonly place: CitedPlace };

/** How much is shown before and after what is cited. */
const around = (cited: number): number => (cited <= 3 ? 2 : 1);

/** In the order of the source, then what stands elsewhere. Places close to each other become one. */
export function quotedPlaces(places: readonly CitedPlace[], reviews: readonly Review[]): readonly QuotedPlace[] {
  const documents = [...new Set(places.map(({ document }) => document))];
  const found = documents.map((document) => {
    const review = reviews.find(({ assessment }) => assessment.sources.some(({ title }) => title === document));
    const all = review === undefined ? [] : sourceLines(review.assessment);
    const here = places.filter((place) => place.document === document);
    const isThere = ({ line }: CitedPlace) => all.some((each) => each.line === line);
    const cited = new Set(here.filter(isThere).map(({ line }) => line));
    const rest = here.filter((place) => !isThere(place));
    return { lines: passagesAround(cited, all).map((lines) => ({ kind: "lines" as const, document, lines })), rest };
  });
  return [
    ...found.flatMap(({ lines }) => lines),
    ...found.flatMap(({ rest }) => rest.map((place) => ({ kind: "quote" as const, place }))),
  ];
}

function passagesAround(
  cited: ReadonlySet<number | undefined>,
  all: readonly SourceLine[],
): readonly (readonly QuotedLine[])[] {
  const reach = around(cited.size);
  const marked = all.map((each) => ({ ...each, isCited: cited.has(each.line) }));
  const passages: QuotedLine[][] = [];
  let last = -2;
  for (const [index, each] of marked.entries()) {
    const isNear = marked.slice(Math.max(0, index - reach), index + reach + 1).some(({ isCited }) => isCited);
    if (!isNear) continue;
    if (index === last + 1) passages.at(-1)?.push(each);
    else passages.push([each]);
    last = index;
  }
  return passages;
}
