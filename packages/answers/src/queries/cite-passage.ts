// The places that a statement of the framework rests on.
import { exactOfJson, type Passage } from "@kompass/model";
import type { CitationDraft, FactDraft } from "../phrase/draft.js";
import { hostOf } from "./evidence.js";

export function citePassage(passage: Passage): readonly CitationDraft[] {
  return passage.sources.map((source) => ({
    kind: "framework",
    ref: passage.id,
    label: "url" in source ? { of: "source", text: source.title } : { of: "text", text: passage.texts },
    quote: "quote" in source ? source.quote : null,
    document: "document" in source ? source.document : hostOf(source.url),
    line: "line" in source ? source.line : null,
    url: "url" in source ? source.url : null,
  }));
}

/** The numbers that a statement holds. */
export const factsOfPassage = (passage: Passage): readonly FactDraft[] =>
  passage.facts.map(({ value, unit, labels }) => ({
    ref: null,
    label: { of: "text", text: labels },
    value: exactOfJson(value),
    unit,
    basis: "stated",
  }));
