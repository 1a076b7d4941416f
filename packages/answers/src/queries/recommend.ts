// What to do: the challenges and weaknesses that speak of it, where most points are to be gained first.
import type { ReportedFinding, Review } from "@kompass/findings";
import { compare, type NodeRef, nodesBelow, rankNodes, totalRef, zero } from "@kompass/model";
import { callsForAction } from "../passages/calls-for-action.js";
import type { CitationDraft } from "../phrase/draft.js";
import { type Line, line, say, suggest } from "../phrase/phrase.js";
import { node, number, points } from "../phrase/value.js";
import type { ReviewIndex } from "../review-index.js";
import { citeOrNode, countFact, lostFact, scoreFact } from "./evidence.js";
import { type QueryResult, type QueryRunner, result, type Scene, unanswerable } from "./query-result.js";
import { lostLine } from "./rank.js";
import { quoteFindings, tiedTo } from "./remarks.js";

/** More are no plan but a list; the rest are counted. */
const mostRemarks = 6;
const mostSubareas = 3;
const mostOfSubarea = 2;

const calling = ["challenge", "weakness"] as const;
const isCalling = ({ category }: ReportedFinding): boolean => category !== "strength";

interface Part {
  readonly lines: readonly Line[];
  readonly citations: readonly CitationDraft[];
}

const together = (parts: readonly Part[]): Part => ({
  lines: parts.flatMap(({ lines }) => lines),
  citations: parts.flatMap(({ citations }) => citations),
});

/** Remarks that say what to do apart from those that say what is missing. */
function quoteByCall(review: Review, findings: readonly ReportedFinding[]): Part {
  const calls = findings.filter(({ text }) => callsForAction(text, review.assessment.language));
  const lacks = findings.filter((finding) => !calls.includes(finding));
  const group = (some: readonly ReportedFinding[], key: "calledFor" | "pointedAt"): Part => {
    if (some.length === 0) return { lines: [], citations: [] };
    const { lines, citations } = quoteFindings(review, some);
    return { lines: [line(say(key, {})), ...lines], citations };
  };
  return together([group(calls, "calledFor"), group(lacks, "pointedAt")]);
}

function praise(review: Review, findings: readonly ReportedFinding[]): Part {
  const { lines, citations } = quoteFindings(review, findings);
  return { lines: [line(say("onlyPraised", {})), ...lines], citations };
}

/** Points lost in the sub-areas that the remarks are tied to. */
function gains(review: Review, findings: readonly ReportedFinding[]): Part {
  const refs = [...new Set(findings.flatMap(({ subarea }) => subarea?.ref ?? []))].slice(0, mostSubareas);
  const parts = refs.flatMap((ref): readonly Part[] => {
    const score = scoreFact(review, ref);
    const lost = score && lostFact(score);
    if (!lost || compare(lost.value, zero) <= 0) return [];
    const sentence = line(say("toGain", { node: node(ref), points: points(lost) }));
    return [{ lines: [sentence], citations: citeOrNode(review, ref) }];
  });
  return together(parts);
}

const basis: Part = { lines: [line(say("adviceRestsOnReport", {}))], citations: [] };

/** Ids of what speaks of the words together, and of the best for each word that those leave out. */
function speakingOf(
  { topics }: ReviewIndex,
  words: readonly string[],
  categories: readonly ReportedFinding["category"][],
): readonly string[] {
  const together = topics.findings(words, categories);
  if (together.length === 0) return [];
  const heard = new Set(together.flatMap(({ because }) => because.flatMap((phrase) => phrase.split(" "))));
  const apart = words
    .filter((word) => !heard.has(word))
    .flatMap((word) => topics.findings([word], categories)[0] ?? []);
  return [...new Set([...together, ...apart].map(({ id }) => id))].slice(0, mostRemarks);
}

function forTopic({ review, index }: Scene, words: readonly string[], refs: readonly NodeRef[]): Part | undefined {
  const areas = new Set(refs.flatMap((ref) => areasOf(review, ref)));
  const found = (categories: readonly ReportedFinding["category"][]): readonly ReportedFinding[] =>
    speakingOf(index, words, categories)
      .flatMap((id) => review.reported.filter((finding) => finding.id === id))
      .filter(({ area }) => areas.size === 0 || areas.has(area));
  const wanting = found(calling);
  if (wanting.length > 0) return together([quoteByCall(review, wanting), gains(review, wanting), basis]);
  const praised = refs.length === 0 ? found(["strength"]) : [];
  return praised.length > 0 ? praise(review, praised) : undefined;
}

/** The area of a sub-area or question, the areas of anything wider. */
function areasOf(review: Review, ref: NodeRef): readonly NodeRef[] {
  for (let at = review.framework.nodes.get(ref); at; at = at.parent ? review.framework.nodes.get(at.parent) : undefined)
    if (at.level === "area") return [at.ref];
  return nodesBelow(review.framework, ref, "area").map((area) => area.ref);
}

/** The remarks of an area that nobody has been shown yet, weaknesses first. */
function restOf(review: Review, area: NodeRef, shown: readonly string[]): Part {
  const open = review.reported
    .filter((finding) => finding.area === area && isCalling(finding) && !shown.includes(finding.id))
    .toSorted((a, b) => Number(b.category === "weakness") - Number(a.category === "weakness"));
  const taken = open.slice(0, Math.max(0, mostRemarks - shown.length));
  const left = open.length - taken.length;
  const more = left > 0 ? [line(say("moreRemarks", { count: number(countFact(left)), node: node(area) }))] : [];
  const quoted = quoteByCall(review, taken);
  return { lines: [...quoted.lines, ...more], citations: quoted.citations };
}

function forSubarea(review: Review, ref: NodeRef): Part {
  const score = scoreFact(review, ref);
  const lost: Part = score
    ? { lines: [lostLine(review, ref, score)], citations: citeOrNode(review, ref) }
    : { lines: [], citations: citeOrNode(review, ref) };
  const tied = tiedTo(review, ref);
  const wanting = tied.filter(isCalling);
  if (wanting.length > 0) return together([lost, quoteByCall(review, wanting.slice(0, mostRemarks)), basis]);
  const praised = tied.length > 0 ? praise(review, tied) : { lines: [], citations: [] };
  const [area] = areasOf(review, ref);
  const rest =
    area === undefined
      ? { lines: [], citations: [] }
      : restOf(
          review,
          area,
          tied.map(({ id }) => id),
        );
  if (area === undefined || rest.citations.length === 0) return together([lost, praised]);
  const noTie = { lines: [line(say("noTiedRemarks", { node: node(ref), area: node(area) }))], citations: [] };
  return together([lost, praised, ...(tied.length > 0 ? [] : [noTie]), rest, basis]);
}

function mostLost(review: Review, scope: NodeRef): readonly NodeRef[] {
  const below = nodesBelow(review.framework, scope, "subarea").flatMap(({ ref }) => review.card.nodes.get(ref) ?? []);
  const groups = rankNodes(below, { measure: "lost", first: "weakest" });
  return groups
    .flatMap(({ refs }) => refs)
    .filter((ref) => {
      const score = scoreFact(review, ref);
      return score !== undefined && compare(lostFact(score).value, zero) > 0;
    })
    .slice(0, mostSubareas);
}

function forScope(review: Review, scope: NodeRef): Part & { readonly refs: readonly NodeRef[] } {
  const refs = mostLost(review, scope);
  const shown: string[] = [];
  const steps = refs.flatMap((ref): readonly Part[] => {
    const score = scoreFact(review, ref);
    if (!score) return [];
    const tied = tiedTo(review, ref).filter(isCalling).slice(0, mostOfSubarea);
    shown.push(...tied.map(({ id }) => id));
    const quoted = quoteFindings(review, tied);
    const about = tied.length > 0 ? [line(say("pointsAt", { node: node(ref) }))] : [];
    return [
      {
        lines: [lostLine(review, ref, score), ...about, ...quoted.lines],
        citations: [...citeOrNode(review, ref), ...quoted.citations],
      },
    ];
  });
  const isWhole = scope === totalRef;
  const head: Part = {
    lines: [
      line(
        say("orderHead", {
          first: "weakest",
          measure: "lost",
          level: "subarea",
          scope: isWhole ? undefined : node(scope),
          except: undefined,
          extent: refs.length === 1 ? "one" : "some",
          place: 1,
        }),
      ),
    ],
    citations: isWhole ? [] : citeOrNode(review, scope),
  };
  const level = review.framework.nodes.get(scope)?.level;
  const rest = level === "area" ? restOf(review, scope, shown) : { lines: [], citations: [] };
  const found = together([...(steps.length > 0 ? [head, ...steps] : []), rest]);
  return found.lines.length === 0 ? { ...found, refs } : { ...together([found, basis]), refs };
}

function forNode(review: Review, ref: NodeRef): Part {
  const found = review.framework.nodes.get(ref);
  if (found?.level === "question" && found.parent !== undefined) return forSubarea(review, found.parent);
  return found?.level === "subarea" ? forSubarea(review, ref) : forScope(review, ref);
}

function finished(review: Review, refs: readonly NodeRef[], { lines, citations }: Part): QueryResult {
  const area = refs.flatMap((ref) => areasOf(review, ref))[0] ?? firstArea(review);
  return result({
    answerRefs: refs,
    citations,
    lines,
    suggestions:
      area === undefined
        ? [suggest("weakestSubarea", {})]
        : [
            suggest("findings", { category: "weakness", node: node(area) }),
            suggest("findings", { category: "challenge", node: node(area) }),
            suggest("mostLostIn", { node: node(area) }),
          ],
  });
}

const firstArea = (review: Review): NodeRef | undefined => areasOf(review, totalRef)[0];

export const runRecommend: QueryRunner<"recommend"> = {
  kind: "recommend",
  run: ({ refs, words }, scene) => {
    const { review } = scene;
    const known = refs.filter((ref) => review.framework.nodes.has(ref));
    if (words.length > 0) {
      const topic = forTopic(scene, words, known);
      if (topic) return finished(review, known, topic);
    }
    if (known.length > 0) {
      const part = together(known.map((ref) => forNode(review, ref)));
      return part.lines.length === 0 ? unanswerable("not-found") : finished(review, known, part);
    }
    if (words.length > 0) return unanswerable("not-found");
    const { refs: first, ...part } = forScope(review, totalRef);
    return part.lines.length === 0 ? unanswerable("no-scores") : finished(review, first, part);
  },
};
