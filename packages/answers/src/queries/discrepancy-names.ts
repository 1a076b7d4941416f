// What the source calls a node, place by place.
import type { Review } from "@kompass/findings";
import { findNameVariants, type NodeRef } from "@kompass/model";
import type { CitationDraft } from "../phrase/draft.js";
import { item, line, type Phrase, say, suggest } from "../phrase/phrase.js";
import { list, node, nodes, quote, type Value } from "../phrase/value.js";
import { documentOf } from "./evidence.js";
import { type QueryResult, result, type Scene } from "./query-result.js";

function cite(review: Review, ref: NodeRef, name: string, where: number): CitationDraft {
  return {
    kind: "discrepancy",
    ref,
    label: { of: "source", text: name },
    quote: name,
    document: documentOf(review),
    line: where,
    url: null,
  };
}

const placed = (review: Review, at: "overview" | "divider" | "table" | "findings", where: number): Value => ({
  is: "named-place",
  at,
  line: where,
  document: documentOf(review),
});

/** One node's names. */
function namesOfNode(review: Review, ref: NodeRef): QueryResult | undefined {
  const printed = review.assessment.names.filter(({ target }) => target === ref);
  const [first] = printed;
  const suggestions = [suggest("score", { node: node(ref) }), suggest("anythingWrong", {})];
  if (!first) return undefined;
  const citations = printed.map(({ name, line: where }) => cite(review, ref, name, where));
  const variants = findNameVariants(printed)[0]?.names;
  if (!variants) {
    const only = say("oneName", {
      node: node(ref),
      name: quote(first.name),
      place: placed(review, first.place, first.line),
    });
    return result({ answerRefs: [ref], citations, lines: [line(only)], suggestions });
  }
  return result({
    answerRefs: [ref],
    citations,
    lines: [
      line(say("namesHead", { node: node(ref) })),
      ...variants.map(({ name, places }) =>
        item(
          say("nameItem", { name: quote(name), places: list(places.map((at) => placed(review, at.place, at.line))) }),
        ),
      ),
    ],
    suggestions,
  });
}

export function nameCitations(review: Review): readonly CitationDraft[] {
  return review.names.flatMap(({ ref, names }) =>
    names.flatMap(({ name, places }) => places.slice(0, 1).map(({ line: where }) => cite(review, ref, name, where))),
  );
}

/** A sentence that lists the nodes whose names vary; none where none do. */
export function namesLine(review: Review): readonly Phrase[] {
  const order = [...review.framework.nodes.keys()];
  const refs = review.names.map(({ ref }) => ref).toSorted((a, b) => order.indexOf(a) - order.indexOf(b));
  return refs.length === 0 ? [] : [say("namesDiffer", { nodes: nodes(refs) })];
}

export function namesOf({ review }: Scene, ref: NodeRef | null): QueryResult | undefined {
  if (ref !== null) return namesOfNode(review, ref);
  const [sentence] = namesLine(review);
  if (!sentence) return undefined;
  return result({
    answerRefs: review.names.map((variants) => variants.ref),
    citations: nameCitations(review),
    lines: [
      line(sentence),
      ...review.names.map(({ ref: named, names }) =>
        item(say("nameItem", { name: node(named), places: list(names.map(({ name }) => quote(name))) })),
      ),
    ],
    suggestions: [suggest("anythingWrong", {}), suggest("total", {})],
  });
}
