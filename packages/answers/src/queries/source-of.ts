// Where the answer to another question stands: document, line and the words themselves.
import type { CitationKind } from "../answer.js";
import type { CitationDraft } from "../phrase/draft.js";
import { item, type Line, line, say } from "../phrase/phrase.js";
import { node, plain, quote, type Value } from "../phrase/value.js";
import type { Query } from "../query.js";
import { place } from "./evidence.js";
import {
  type QueryResult,
  type QueryRunner,
  result,
  type Scene,
  type Unanswerable,
  unanswerable,
} from "./query-result.js";

/** More places than these are no answer to "where?". */
const mostPlaces = 8;

/** What an answer of the kind rests on first; the rest of its citations is by the way. */
const restsOn: Partial<Readonly<Record<Query["kind"], readonly CitationKind[]>>> = {
  score: ["score", "published"],
  total: ["score", "published"],
  perspective: ["score", "published"],
  rank: ["score", "published"],
  compare: ["score", "published"],
  filter: ["score", "published"],
  findings: ["finding"],
  recommend: ["finding"],
};

function supporting(kind: Query["kind"], citations: readonly CitationDraft[]): readonly CitationDraft[] {
  const placed = citations.filter(({ line: at, url }) => at !== null || url !== null);
  const wanted = placed.filter(({ kind: cited }) => restsOn[kind]?.includes(cited) ?? true);
  const seen = new Set<string>();
  return (wanted.length > 0 ? wanted : placed).filter(({ ref, line: at, url }) => {
    const key = `${ref}|${at}|${url}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

export type Run = (query: Query, scene: Scene) => QueryResult | Unanswerable;

/** `run` answers the question whose places are asked for. */
export function createSourceOf(run: Run): QueryRunner<"source-of"> {
  return {
    kind: "source-of",
    run: ({ of }, scene) => {
      const found = run(of, scene);
      if ("refusal" in found) return found;
      const { review } = scene;
      const shown = supporting(of.kind, found.citations).slice(0, mostPlaces);
      const [first] = shown;
      if (!first) return unanswerable("not-found");
      const named = ({ ref, kind }: CitationDraft): Value | undefined => {
        if (review.framework.nodes.has(ref)) return node(ref);
        return kind === "finding" ? plain(ref) : undefined;
      };
      const lines = shown.map((citation): Line => {
        const what = named(citation);
        const where = place(citation);
        const said = citation.quote === null ? undefined : quote(citation.quote);
        if (said && what) return item(say("placeOf", { what, quote: said, place: where }));
        if (said) return item(say("block", { quote: said, place: where }));
        return item(say("placeOnly", { what: what ?? plain(citation.ref), place: where }));
      });
      return result({
        answerRefs: found.answerRefs,
        citations: shown,
        lines: [line(say("standsIn", { document: quote(first.document) })), ...lines],
        suggestions: found.suggestions,
      });
    },
  };
}
