// What an abbreviation stands for, as far as the source or the framework spells it out; where it stands, if they don't.
import type { Review } from "@kompass/findings";
import type { Abbreviation } from "../passages/abbreviations.js";
import type { CitationDraft, FactDraft } from "../phrase/draft.js";
import { item, type Line, line, type Phrase, say, suggest } from "../phrase/phrase.js";
import { plain, quote, type Value } from "../phrase/value.js";
import { fold } from "../words/fold.js";
import { citeBlock } from "./cite-block.js";
import { citePassage, factsOfPassage } from "./cite-passage.js";
import { place } from "./evidence.js";
import { type QueryRunner, result, unanswerable } from "./query-result.js";
import { quoteFindings } from "./remarks.js";

type Place = Abbreviation["places"][number];

const mostPlaces = 3;

interface Part {
  readonly lines: readonly Line[];
  readonly citations: readonly CitationDraft[];
  readonly facts: readonly FactDraft[];
}

const nothing: Part = { lines: [], citations: [], facts: [] };

/** A text that holds the abbreviation, quoted; of the framework its own words with their sources. */
function quoted(review: Review, { of, id }: Place, word: string): Part {
  if (of === "finding") {
    const remarks = review.reported.filter((finding) => finding.id === id);
    return { ...quoteFindings(review, remarks), facts: [] };
  }
  if (of === "block") {
    const passage = review.assessment.passages.find((block) => block.id === id);
    if (!passage) return nothing;
    const citation = citeBlock(review, passage, [word.toLowerCase()]);
    return {
      lines: [item(say("block", { quote: quote(citation.quote), place: place(citation) }))],
      citations: [citation],
      facts: [],
    };
  }
  const passage = review.framework.passages.find((stated) => stated.id === id);
  if (!passage) return nothing;
  const stated: Phrase = say("stated", { text: { is: "text", text: passage.texts } });
  return { lines: [item(stated)], citations: citePassage(passage), facts: factsOfPassage(passage) };
}

/** Where the long form stands: the source that holds it, else the first of the text. */
function citeLong(review: Review, { of, id }: Place, long: string): CitationDraft | undefined {
  const { citations } = quoted(review, { of, id }, long);
  return citations.find(({ quote: said }) => said?.includes(long)) ?? citations[0];
}

export const runAbbreviation: QueryRunner<"abbreviation"> = {
  kind: "abbreviation",
  run: ({ term }, { review, index }) => {
    const found = index.abbreviations.find(fold(term.toLowerCase()));
    if (!found) return unanswerable("unknown-abbreviation", term);
    const name = plain(found.term);
    const { spelledOut } = found;
    const citation = spelledOut && citeLong(review, spelledOut, spelledOut.long);
    const suggestions = [suggest("interviewed", {}), suggest("weakestSubarea", {})];
    const remarks = found.places.filter(({ of }) => of === "finding");
    const shown = (remarks.length > 0 ? remarks : found.places).slice(0, mostPlaces);
    const parts = shown.map((at) => quoted(review, at, found.term));
    const lines = parts.flatMap((part) => part.lines);
    const citations = parts.flatMap((part) => part.citations);
    const facts = parts.flatMap((part) => part.facts);
    const labelled: CitationDraft = {
      kind: "framework",
      ref: found.term,
      label: { of: "source", text: found.term },
      quote: null,
      document: citations[0]?.document ?? "",
      line: citations[0]?.line ?? null,
      url: citations[0]?.url ?? null,
    };
    if (spelledOut && citation) {
      const blanks: { term: Value; long: Value; place: Value } = {
        term: name,
        long: quote(spelledOut.long),
        place: place(citation),
      };
      const isSaid = spelledOut.by === "said";
      return result({
        facts: isSaid ? [] : facts,
        citations: [{ ...citation, quote: citation.quote ?? spelledOut.long }, ...(isSaid ? [] : citations), labelled],
        lines: [
          line(say(isSaid ? "standsFor" : "fitsLetters", blanks)),
          ...(isSaid ? [] : [line(say("abbreviationUsed", { term: name })), ...lines]),
        ],
        suggestions,
      });
    }
    return result({
      facts,
      citations: [...citations, labelled],
      lines: [line(say("notSpelledOut", { term: name })), ...lines],
      suggestions,
    });
  },
};
