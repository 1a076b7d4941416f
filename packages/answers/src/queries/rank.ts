// Nodes in order: by share of the maximum, by points lost or by points.
import type { Review } from "@kompass/findings";
import { exact, type NodeRef, type RankGroup, rankNodes } from "@kompass/model";
import { considered } from "../names/considered.js";
import type { FactDraft } from "../phrase/draft.js";
import { item, type Line, line, type Phrase, say, suggest } from "../phrase/phrase.js";
import { node, nodes, number, points, score } from "../phrase/value.js";
import type { QueryOf } from "../query.js";
import { disagreements } from "./disagreement.js";
import { askedFact, citeOrNode, countFact, lostFact, placeOfScore, scoreFact } from "./evidence.js";
import { type QueryRunner, result, unanswerable } from "./query-result.js";
import { explain, scoreLine } from "./score.js";

type Rank = QueryOf<"rank">;

/** The groups that are asked for; a tie over the cut comes whole. */
function chosen(groups: readonly RankGroup[], { place, count }: Rank): readonly RankGroup[] {
  const from = groups.findIndex(({ position, refs }) => place < position + refs.length);
  if (from < 0) return [];
  const taken: RankGroup[] = [];
  let many = 0;
  for (const group of groups.slice(from)) {
    if (count !== null && many >= count) break;
    taken.push(group);
    many += group.refs.length;
  }
  return taken;
}

export function lostLine(review: Review, ref: NodeRef, fact: FactDraft): Line {
  const where = placeOfScore(review, ref);
  const lost = points(lostFact(fact));
  return where
    ? item(say("lostItem", { node: node(ref), score: score(fact), lost, place: where }))
    : item(say("scoreItemUnplaced", { node: node(ref), score: lost }));
}

function headOf(query: Rank, extent: "one" | "some" | "all"): Phrase {
  return say("orderHead", {
    first: query.first,
    measure: query.measure,
    level: query.level,
    scope: query.within === null ? undefined : node(query.within),
    except: query.except === null ? undefined : nodes(query.except),
    extent,
    place: query.place,
  });
}

/** What is said of ties and rounding at the cut. */
function remarksOn(taken: readonly RankGroup[], { count }: Rank, isAll: boolean): readonly Phrase[] {
  const refs = taken.flatMap((group) => group.refs);
  const [first] = taken;
  const overCut = count !== null && count > 1 && refs.length > count;
  const last = taken.at(-1);
  return [
    ...(taken.length === 1 && first && first.refs.length > 1 ? [say("tied", { nodes: nodes(first.refs) })] : []),
    ...(overCut && count !== null
      ? [say("tieOverCut", { asked: number(askedFact(exact(count), "count")), given: number(countFact(refs.length)) })]
      : []),
    ...(!isAll && last && !last.cutIsCertain ? [say("uncertainOrder", {})] : []),
  ];
}

export const runRank: QueryRunner<"rank"> = {
  kind: "rank",
  run: (query, { review }) => {
    const { framework, card } = review;
    const candidates = considered(framework, query);
    if (candidates === undefined) return unanswerable("not-understood");
    const scored = candidates.flatMap((ref) => card.nodes.get(ref) ?? []);
    const groups = rankNodes(scored, { measure: query.measure, first: query.first });
    const taken = chosen(groups, query);
    const refs = taken.flatMap((group) => group.refs);
    if (refs.length === 0) return unanswerable("no-scores");
    const facts = refs.flatMap((ref) => scoreFact(review, ref) ?? []);
    const isAll = refs.length === scored.length && refs.length > 1;
    const some = query.count === 1 ? "one" : "some";
    const extent = isAll ? "all" : some;
    const listed = refs.flatMap((ref, index) => {
      const fact = facts[index];
      if (!fact) return [];
      return query.measure === "lost" ? lostLine(review, ref, fact) : scoreLine(review, ref, fact);
    });
    const [only, ...others] = refs;
    const [fact] = facts;
    const where = only === undefined ? undefined : placeOfScore(review, only);
    const isOfAll = query.within === null && query.except === null;
    const isPlain = query.place === 1 && query.measure !== "lost" && isOfAll && others.length === 0 && extent === "one";
    const head: readonly Line[] =
      isPlain && only !== undefined && fact && where && query.measure === "share"
        ? [
            line(
              say(query.first === "weakest" ? "weakestIs" : "strongestIs", {
                node: node(only),
                score: score(fact),
                place: where,
              }),
            ),
          ]
        : [line(headOf(query, extent)), ...listed];
    const explained =
      only !== undefined && others.length === 0 && query.level === "subarea" && query.first === "weakest"
        ? explain(review, only, false)
        : { lines: [], citations: [] };
    const about = remarksOn(taken, query, isAll);
    const area = only !== undefined && query.level === "subarea" ? framework.nodes.get(only)?.parent : only;
    return result({
      answerRefs: refs,
      citations: [
        ...refs.flatMap((ref) => citeOrNode(review, ref)),
        ...[query.within ?? [], query.except ?? []].flat().flatMap((ref) => citeOrNode(review, ref)),
        ...explained.citations,
      ],
      lines: [...head, ...(about.length > 0 ? [line(...about)] : []), ...explained.lines],
      notes: disagreements(review, refs),
      suggestions:
        area === undefined || query.level === "perspective"
          ? [suggest("weakestSubarea", {}), suggest("total", {})]
          : [
              suggest("findings", { category: query.first === "weakest" ? "weakness" : "strength", node: node(area) }),
              suggest("mostLostIn", { node: node(area) }),
              query.first === "weakest" ? suggest("strongestSubarea", {}) : suggest("weakestSubarea", {}),
            ],
    });
  },
};
