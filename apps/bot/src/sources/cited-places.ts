// The places that an answer cites, as its button carries them: enough to find them again without keeping the answer.
import type { Citation } from "@kompass/answers";
import { codePointLength, limits } from "@kompass/block-kit";
import { type Locale, localeSchema } from "@kompass/model";
import { z } from "zod";

const placeSchema = z.object({
  /** Which of the documents. */
  d: z.int().nonnegative(),
  line: z.int().positive().optional(),
  page: z.int().positive().optional(),
  url: z.string().optional(),
  /** Word for word, where no line of an assessment has it. */
  quote: z.string().optional(),
});
const valueSchema = z.object({ locale: localeSchema, documents: z.array(z.string()), places: z.array(placeSchema) });

export interface CitedPlace {
  readonly document: string;
  readonly line: number | undefined;
  readonly page: number | undefined;
  readonly url: string | undefined;
  readonly quote: string | undefined;
}

export interface CitedPlaces {
  /** The language of the answer. */
  readonly locale: Locale;
  readonly places: readonly CitedPlace[];
}

/** As many as a button holds, in the order of the answer; `undefined` where nothing with a place is cited. */
export function writeCitedPlaces(citations: readonly Citation[], locale: Locale): string | undefined {
  const documents = [...new Set(citations.map(({ source }) => source.document))];
  const written = new Map(
    citations.flatMap(({ kind, quote, source: { document, line, page, url } }) => {
      if (line === null && page === null && url === null) return [];
      const isInAssessment = line !== null && (kind === "score" || kind === "finding");
      const place = {
        d: documents.indexOf(document),
        ...(line !== null && { line }),
        ...(page !== null && { page }),
        ...(url !== null && { url }),
        ...(quote !== null && !isInAssessment && { quote }),
      };
      return [[`${document}/${line}/${page}/${url}`, place] as const];
    }),
  );
  for (let places = [...written.values()]; places.length > 0; places = places.slice(0, -1)) {
    const value = JSON.stringify({ locale, documents, places });
    if (codePointLength(value) <= limits.buttonValue.maximum) return value;
  }
  return undefined;
}

/** Throws a `ZodError` for a value that is none of ours. */
export function readCitedPlaces(value: string): CitedPlaces {
  const { locale, documents, places } = valueSchema.parse(JSON.parse(value));
  return {
    locale,
    places: places.map(({ d, line, page, url, quote }) => ({ document: documents[d] ?? "", line, page, url, quote })),
  };
}
