// Facts and citations of scores and remarks, made one way everywhere.
import type { ReportedFinding, Review } from "@kompass/findings";
import {
  absolute,
  type Claim,
  compare,
  divide,
  documentSourceId,
  type Exact,
  exact,
  isPoint,
  type NodeRef,
  type NodeScore,
  subtract,
  zero,
} from "@kompass/model";
import type { FactBasis, FactUnit } from "../fact.js";
import type { CitationDraft, FactDraft } from "../phrase/draft.js";
import type { LabelKey } from "../phrase/label.js";
import { type Phrase, say } from "../phrase/phrase.js";
import { points, type Value } from "../phrase/value.js";

export const nodeScore = ({ card }: Review, ref: NodeRef): NodeScore | undefined => card.nodes.get(ref);

const fact = (node: NodeScore, value: Exact, basis: FactBasis, what: LabelKey): FactDraft => ({
  ref: node.ref,
  label: { of: "node", ref: node.ref, what },
  value,
  max: node.maximum,
  share: divide(value, node.maximum),
  unit: "points",
  basis,
});

/** The score that counts: the declared one, else the computed one where it is a single number. */
export function scoreFact(review: Review, ref: NodeRef): FactDraft | undefined {
  return declaredFact(review, ref) ?? computedFact(review, ref);
}

export function declaredFact(review: Review, ref: NodeRef): FactDraft | undefined {
  const node = nodeScore(review, ref);
  return node?.declared && fact(node, node.declared.points, node.declared.basis, "score");
}

export function computedFact(review: Review, ref: NodeRef): FactDraft | undefined {
  const node = nodeScore(review, ref);
  if (!node?.computed || !isPoint(node.computed.interval)) return undefined;
  return fact(node, node.computed.interval.lo, "computed", node.computed.from === "rows" ? "rows-sum" : "score");
}

/** The two ends of a score that is not fully known. */
export function openFacts(review: Review, ref: NodeRef): readonly [FactDraft, FactDraft] | undefined {
  const node = nodeScore(review, ref);
  if (!node?.computed || isPoint(node.computed.interval)) return undefined;
  const { lo, hi } = node.computed.interval;
  return [fact(node, lo, "computed", "possible"), fact(node, hi, "computed", "possible")];
}

/** An amount of points about a node that is no score of it: what is lost, a difference, the end of a range. */
export function pointsFact(ref: NodeRef | null, value: Exact, basis: FactBasis, what: LabelKey): FactDraft {
  const isDifference = what === "difference" || what === "gap";
  return {
    ref,
    label: ref === null ? { of: "word", what } : { of: "node", ref, what },
    value,
    ...(isDifference ? { delta: value } : {}),
    unit: "points",
    basis,
  };
}

export function lostFact(score: FactDraft): FactDraft {
  const missing = subtract(score.max ?? score.value, score.value);
  return pointsFact(score.ref, missing, score.basis, "difference");
}

export function maximumFact(review: Review, ref: NodeRef): FactDraft | undefined {
  const maximum = review.framework.nodes.get(ref)?.maximum;
  return (
    maximum && { ref, label: { of: "node", ref, what: "possible" }, value: maximum, unit: "points", basis: "stated" }
  );
}

export const countFact = (count: number, unit: FactUnit = "count", ref: NodeRef | null = null): FactDraft => ({
  ref,
  label: ref === null ? { of: "word", what: unit === "year" ? "year" : "count" } : { of: "node", ref, what: "count" },
  value: exact(count),
  unit,
  basis: "stated",
});

export const askedFact = (value: Exact, unit: FactUnit): FactDraft => ({
  ref: null,
  label: { of: "word", what: "asked" },
  value,
  unit,
  basis: "asked",
});

/** The title of the imported document; the assessment's id where it has none. */
export const documentOf = ({ assessment }: Review): string =>
  assessment.sources.find(({ id }) => id === documentSourceId)?.title ?? assessment.sources[0]?.title ?? assessment.id;

const isAddress = (origin: string): boolean => /^https?:\/\//.test(origin);

export function hostOf(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.)?/, "").split("/")[0] ?? url;
}

export function citeClaim(review: Review, claim: Claim): CitationDraft {
  const url = isAddress(claim.origin) ? claim.origin : null;
  const title = review.assessment.sources.find(({ id }) => id === claim.origin)?.title;
  return {
    kind: url === null ? "score" : "published",
    ref: claim.target,
    label: url === null ? { of: "node", ref: claim.target, what: "score" } : { of: "source", text: hostOf(url) },
    quote: claim.quote ?? null,
    document: url === null ? (title ?? documentOf(review)) : hostOf(url),
    line: claim.line,
    url,
  };
}

/** The printed rows that a score rests on: its own, else those of the nodes below. */
export function citeScore(review: Review, ref: NodeRef): readonly CitationDraft[] {
  const declared = nodeScore(review, ref)?.declared?.claims ?? [];
  if (declared.length > 0) return declared.map((claim) => citeClaim(review, claim));
  const children = review.framework.nodes.get(ref)?.children ?? [];
  return children.flatMap((child) => citeScore(review, child));
}

/** Where the source names a node; cited where it prints no score of it. */
export function citeNode(review: Review, ref: NodeRef): CitationDraft {
  const printed = review.assessment.names.find(({ target }) => target === ref);
  return {
    kind: "framework",
    ref,
    label: { of: "node", ref, what: "possible" },
    quote: printed?.name ?? null,
    document: documentOf(review),
    line: printed?.line ?? null,
    url: null,
  };
}

/** The rows of a score, and the framework where there are none: something with a place for every node. */
export function citeOrNode(review: Review, ref: NodeRef): readonly CitationDraft[] {
  const rows = citeScore(review, ref);
  return rows.length > 0 ? rows : [citeNode(review, ref)];
}

export const citeFinding = (
  review: Review,
  { id, category, area, text, quote, line }: ReportedFinding,
): CitationDraft => ({
  kind: "finding",
  ref: id,
  label: { of: "finding", category, area },
  quote: quote ?? text,
  document: documentOf(review),
  line,
  url: null,
});

export const place = ({ line, document, url }: Pick<CitationDraft, "line" | "document" | "url">): Value => ({
  is: "place",
  line,
  document,
  url,
});

/** Where a node's score is printed; `undefined` where it rests on several rows or none. */
export function placeOfScore(review: Review, ref: NodeRef): Value | undefined {
  const [claim, ...rest] = nodeScore(review, ref)?.declared?.claims ?? [];
  return claim && rest.length === 0 ? place(citeClaim(review, claim)) : undefined;
}

/** How far printed points and the sum of their parts lie apart; nothing where they agree. */
export function differenceOf(declared: FactDraft, computed: FactDraft): readonly Phrase[] {
  const difference = absolute(subtract(declared.value, computed.value));
  if (compare(difference, zero) === 0) return [];
  return [say("differs", { difference: points(pointsFact(declared.ref, difference, "computed", "difference")) })];
}
