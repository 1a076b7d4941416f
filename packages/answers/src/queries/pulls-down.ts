// What pulls a node down: the parts of it that lose most, and the challenges and weaknesses that the report names.
import type { ReportedFinding, Review } from "@kompass/findings";
import { compare, type NodeRef, nodesBelow, rankNodes, zero } from "@kompass/model";
import { line, say } from "../phrase/phrase.js";
import { node } from "../phrase/value.js";
import { citeOrNode, lostFact, scoreFact } from "./evidence.js";
import { lostLine } from "./rank.js";
import { quoteFindings, type Remarks, tiedTo } from "./remarks.js";

/** So many parts that lose most are named, and so many characters of remarks are quoted, weaknesses first. */
const mostParts = 3;
const mostQuoted = 300;

function partsOf(review: Review, ref: NodeRef): Remarks {
  const level = review.framework.nodes.get(ref)?.level;
  if (level !== "perspective" && level !== "area") return { lines: [], citations: [] };
  const scored = nodesBelow(review.framework, ref, "subarea").flatMap((each) => review.card.nodes.get(each.ref) ?? []);
  const refs = rankNodes(scored, { measure: "lost", first: "weakest" }).flatMap((group) => group.refs);
  const worst = refs.slice(0, mostParts).flatMap((each) => {
    const fact = scoreFact(review, each);
    return fact?.max && compare(lostFact(fact).value, zero) > 0 ? [{ each, fact }] : [];
  });
  if (worst.length === 0) return { lines: [], citations: [] };
  const head = say("orderHead", {
    first: "weakest",
    measure: "lost",
    level: "subarea",
    scope: node(ref),
    except: undefined,
    extent: "some",
    place: 1,
  });
  return {
    lines: [line(head), ...worst.map(({ each, fact }) => lostLine(review, each, fact))],
    citations: worst.flatMap(({ each }) => citeOrNode(review, each)),
  };
}

/** The remarks that explain a loss, as many as are read at a glance. */
function remarksOn(review: Review, ref: NodeRef): readonly ReportedFinding[] {
  const level = review.framework.nodes.get(ref)?.level;
  const areas = new Set(nodesBelow(review.framework, ref, "area").map((each) => each.ref));
  const found = level === "subarea" ? tiedTo(review, ref) : review.reported.filter(({ area }) => areas.has(area));
  const weakFirst = [
    ...found.filter(({ category }) => category === "weakness"),
    ...found.filter(({ category }) => category === "challenge"),
  ];
  let length = 0;
  return weakFirst.filter(({ text }) => {
    length += text.length;
    return length <= mostQuoted;
  });
}

export function pullsDown(review: Review, ref: NodeRef): Remarks {
  const parts = partsOf(review, ref);
  const remarks = quoteFindings(review, remarksOn(review, ref));
  const head = remarks.lines.length > 0 ? [line(say("mayExplain", {}))] : [];
  return {
    lines: [...parts.lines, ...head, ...remarks.lines],
    citations: [...parts.citations, ...remarks.citations],
  };
}
