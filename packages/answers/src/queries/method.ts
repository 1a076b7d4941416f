// The framework itself: what it says of the method, what nodes are and what they consist of, how many there are.
import type { Review } from "@kompass/findings";
import {
  compare,
  equal,
  type NodeLevel,
  type NodeRef,
  nodesBelow,
  nodesOfLevel,
  type Passage,
  titleOfNode,
} from "@kompass/model";
import type { CitationDraft } from "../phrase/draft.js";
import { item, line, type Phrase, say, suggest } from "../phrase/phrase.js";
import { list, node, nodes, number, plain, points, quote, type Value } from "../phrase/value.js";
import type { QueryOf } from "../query.js";
import { citePassage, factsOfPassage } from "./cite-passage.js";
import { citeNode, citeOrNode, countFact, documentOf, maximumFact, place, scoreFact } from "./evidence.js";
import {
  type QueryResult,
  type QueryRunner,
  result,
  type Scene,
  type Unanswerable,
  unanswerable,
} from "./query-result.js";
import { scoreLine } from "./score.js";

type About = QueryOf<"method">["about"];

const next = [suggest("interviewed", {}), suggest("scoring", {}), suggest("weakestSubarea", {})];

/** Of so many places the first are named. */
const mostPlaces = 3;
/** A block starts so many lines before what is quoted of it. */
const nearLines = 12;
/** Sources that are no longer together are quoted. */
const longestQuotes = 300;

/** A quote that stops short of its sentence goes on to the end of it, where the assessment has the words. */
function completed(review: Review, citation: CitationDraft): CitationDraft {
  const { quote: said, line: at, document } = citation;
  if (said === null || at === null || document !== documentOf(review)) return citation;
  const block = review.assessment.passages.find(({ text }) => text.includes(said));
  const from = block?.text.indexOf(said) ?? -1;
  if (!block || from < 0 || Math.abs(block.line - at) > nearLines) return citation;
  const whole = block.text.slice(from).split(" • ")[0]?.trim() ?? said;
  return whole.length > longestQuotes ? citation : { ...citation, quote: whole };
}

const quotedPlace = (citation: CitationDraft): Value => ({
  is: "quoted-place",
  quote: citation.quote ?? "",
  place: place(citation),
});

function statePassages(review: Review, passages: readonly Passage[]): QueryResult {
  const citations = passages.flatMap(citePassage).map((citation) => completed(review, citation));
  const length = citations.reduce((sum, { quote: said }) => sum + (said?.length ?? longestQuotes), 0);
  const places = list(citations.slice(0, mostPlaces).map(length > longestQuotes ? place : quotedPlace));
  return result({
    facts: passages.flatMap(factsOfPassage),
    citations,
    lines: [
      ...passages.map(({ texts }) => line(say("stated", { text: { is: "text", text: texts } }))),
      line(say("stands", { places })),
    ],
    suggestions: next,
  });
}

/** The passage whose id ends in the node's: "dimension-scope", "question-7.3.1". */
const passageOfNode = (review: Review, ref: NodeRef): Passage | undefined =>
  review.framework.passages.find(({ id }) => id === `dimension-${ref}` || id === `question-${ref}`);

function describe(review: Review, ref: NodeRef): QueryResult | Unanswerable {
  const passage = passageOfNode(review, ref);
  if (passage) {
    const stated = statePassages(review, [passage]);
    const parent = review.framework.nodes.get(ref)?.parent;
    if (parent === undefined) return stated;
    const belongs = say("partOf", { node: node(ref), parents: node(parent) });
    return {
      ...stated,
      answerRefs: [ref],
      citations: [...stated.citations, citeNode(review, parent)],
      lines: [...stated.lines.slice(0, 1), line(belongs), ...stated.lines.slice(1)],
    };
  }
  const found = review.framework.nodes.get(ref);
  if (!found) return unanswerable("unknown-node", ref);
  const { level, parent } = found;
  if (level === "question" && parent !== undefined) {
    const citation = citeNode(review, ref);
    const title = titleOfNode(review.framework, ref, review.assessment.language);
    const sentence = say("questionIs", {
      number: plain(ref),
      node: node(parent),
      quote: quote(title),
      place: place(citation),
    });
    return result({
      answerRefs: [ref],
      citations: [{ ...citation, quote: title }, citeNode(review, parent)],
      lines: [line(sentence)],
      suggestions: next,
    });
  }
  if (level === "perspective") return parts(review, ref, "area");
  const maximum = maximumFact(review, ref);
  const fact = scoreFact(review, ref);
  if (!maximum || parent === undefined) return unanswerable("unknown-node", ref);
  const is = say(level === "subarea" ? "subareaIs" : "areaIs", {
    node: node(ref),
    parent: node(parent),
    points: points(maximum),
  });
  const children = level === "area" ? nodesBelow(review.framework, ref, "subarea").map((child) => child.ref) : [];
  return result({
    answerRefs: [ref],
    citations: [
      ...citeOrNode(review, ref),
      citeNode(review, parent),
      ...children.map((child) => citeNode(review, child)),
    ],
    lines: [
      line(is, ...(children.length > 0 ? [say("partsOf", { node: node(ref), parts: nodes(children) })] : [])),
      ...(fact ? [scoreLine(review, ref, fact)] : []),
    ],
    suggestions: [suggest("score", { node: node(ref) }), suggest("weakestSubarea", {})],
  });
}

function parts(review: Review, ref: NodeRef, level: NodeLevel): QueryResult | Unanswerable {
  const refs = nodesBelow(review.framework, ref, level).map((child) => child.ref);
  if (refs.length === 0) return unanswerable("not-found");
  return result({
    answerRefs: refs,
    citations: [citeNode(review, ref), ...refs.flatMap((child) => [citeNode(review, child)])],
    lines: [
      line(say("partsOf", { node: node(ref), parts: list([{ is: "nodes", fact: countFact(refs.length), level }]) })),
      ...refs.map((child) => {
        const maximum = maximumFact(review, child);
        return item(
          maximum
            ? say("worthItem", { node: node(child), points: points(maximum) })
            : say("noScore", { node: node(child) }),
        );
      }),
    ],
    suggestions: [suggest("weakestIn", { node: node(ref) }), suggest("weakestSubarea", {})],
  });
}

function placeOf(review: Review, ref: NodeRef): QueryResult | Unanswerable {
  const above: NodeRef[] = [];
  for (
    let at = review.framework.nodes.get(ref)?.parent;
    at !== undefined;
    at = review.framework.nodes.get(at)?.parent
  ) {
    if (review.framework.nodes.get(at)?.level !== "total") above.push(at);
  }
  if (above.length === 0) return unanswerable("not-found");
  return result({
    answerRefs: above.slice(-1),
    citations: [ref, ...above].map((at) => citeNode(review, at)),
    lines: [line(say("partOf", { node: node(ref), parents: nodes(above) }))],
    suggestions: [suggest("score", { node: node(ref) }), suggest("weakestArea", {})],
  });
}

function count(
  { framework }: Review,
  about: Extract<About, { what: "counts" }>,
): { readonly value: Value; readonly known: Phrase[] } {
  const { expected, present } = framework.completeness;
  const counts = {
    perspective: expected.perspectives,
    area: expected.areas,
    subarea: expected.subareas,
    question: expected.questions,
  };
  const items = about.levels.map((level): Value => ({ is: "nodes", fact: countFact(counts[level]), level }));
  const isPartial = about.levels.includes("question") && present.questions < expected.questions;
  const known = isPartial
    ? [
        say("knownQuestions", {
          known: number(countFact(present.questions)),
          all: number(countFact(expected.questions)),
        }),
      ]
    : [];
  return { value: list(items), known };
}

function countNodes(review: Review, about: Extract<About, { what: "counts" }>): QueryResult {
  const { value, known } = count(review, about);
  const passage = review.framework.passages.find(({ id }) => id === "structure");
  const fallback: CitationDraft = {
    kind: "framework",
    ref: review.framework.id,
    label: { of: "source", text: review.framework.publisher },
    quote: null,
    document: documentOf(review),
    line: null,
    url: null,
  };
  return result({
    citations: passage ? citePassage(passage) : [fallback],
    lines: [line(say("counts", { counts: value }), ...known)],
    suggestions: next,
  });
}

/** What nodes of a level can give: one number where all can give the same, else the least and the most. */
function maxima(review: Review, level: NodeLevel): QueryResult | Unanswerable {
  const nodesThere = nodesOfLevel(review.framework, level);
  const ordered = nodesThere
    .flatMap(({ ref }) => maximumFact(review, ref) ?? [])
    .toSorted((a, b) => compare(a.value, b.value));
  const [least] = ordered;
  const most = ordered.at(-1);
  if (!least || !most) return unanswerable("not-found");
  const one: Value = { is: "level", level };
  const sentence = equal(least.value, most.value)
    ? say("eachCanGive", { level: one, points: points(most) })
    : say("canGiveFrom", { level: one, low: number(least), high: points(most) });
  const passage = review.framework.passages.find(({ id }) => id === "structure");
  return result({
    citations: [
      ...(passage ? citePassage(passage) : []),
      ...[least, most].flatMap(({ ref }) => (ref === null ? [] : citeOrNode(review, ref))),
    ],
    lines: [line(sentence)],
    suggestions: next,
  });
}

function answer(about: About, { review }: Scene): QueryResult | Unanswerable {
  switch (about.what) {
    case "passage": {
      const passages = review.framework.passages.filter(({ id }) => about.ids.includes(id));
      return passages.length > 0 ? statePassages(review, passages) : unanswerable("not-found");
    }
    case "node":
      return describe(review, about.ref);
    case "parts":
      return parts(review, about.ref, about.level);
    case "place":
      return placeOf(review, about.ref);
    case "counts":
      return countNodes(review, about);
    case "maxima":
      return maxima(review, about.level);
  }
}

export const runMethod: QueryRunner<"method"> = {
  kind: "method",
  run: ({ about }, scene) => answer(about, scene),
};
