// The total, the areas and the weakest sub-areas, as lines of text with their figures.
import type { Review } from "@kompass/findings";
import {
  divide,
  type Locale,
  type NodeScore,
  nodesOfLevel,
  officialPoints,
  printNumber,
  printPercent,
  rankNodes,
  titleOfNode,
} from "@kompass/model";
import type { HomeStrings } from "../../locales/home/home-strings.js";
import { homeStringsOf } from "../../locales/home/home-strings-of.js";

/** "Totalt: 555 av 800 poeng (69,4 %), summen av …": the basis is said where the source prints no total. */
export function totalLine(review: Review, locale: Locale): string {
  return `${homeStringsOf(locale).total}: ${totalOf(review, locale) ?? "–"}`;
}

/** The same without the word before it; `undefined` where there is none. */
export function totalOf({ card }: Review, locale: Locale): string | undefined {
  const strings = homeStringsOf(locale);
  const node = card.nodes.get("total");
  const score = node && pointsOf(node, strings, locale);
  return score === undefined ? undefined : `${score}${basisOf(node, strings)}`;
}

/** One line an area, the weakest and the strongest marked by a word. */
export function areaLines(review: Review, locale: Locale): readonly string[] {
  const strings = homeStringsOf(locale);
  const areas = scoresOf(review, "area");
  const ranks = rankNodes(areas, { measure: "share", first: "weakest" });
  const marks = new Map<string, string>();
  if (ranks.length > 1) {
    for (const ref of ranks.at(-1)?.refs ?? []) marks.set(ref, strings.strongestArea);
    for (const ref of ranks[0]?.refs ?? []) marks.set(ref, strings.weakestArea);
  }
  return areas.flatMap((node) => {
    const score = pointsOf(node, strings, locale);
    const mark = marks.get(node.ref);
    const name = `${node.ref} ${titleOfNode(review.framework, node.ref, locale)}`;
    return score === undefined ? [] : [`${name}: ${score}${mark === undefined ? "" : `, ${mark}`}`];
  });
}

const howMany = 5;

/** By share of the maximum; more than five where several are equal to the fifth. */
export function weakestSubareas(
  review: Review,
  locale: Locale,
): readonly { readonly ref: string; readonly line: string }[] {
  const strings = homeStringsOf(locale);
  const nodes = scoresOf(review, "subarea");
  const weakest = rankNodes(nodes, { measure: "share", first: "weakest" })
    .filter(({ position }) => position <= howMany)
    .flatMap(({ refs }) => refs);
  return weakest.flatMap((ref) => {
    const node = review.card.nodes.get(ref);
    const score = node && pointsOf(node, strings, locale);
    return score === undefined ? [] : [{ ref, line: `${ref} ${titleOfNode(review.framework, ref, locale)}: ${score}` }];
  });
}

function scoresOf({ framework, card }: Review, level: "area" | "subarea"): readonly NodeScore[] {
  return nodesOfLevel(framework, level).flatMap(({ ref }) => card.nodes.get(ref) ?? []);
}

/** "6,7 av 20 poeng (33,5 %)" */
function pointsOf(node: NodeScore, strings: HomeStrings, locale: Locale): string | undefined {
  const points = officialPoints(node);
  if (points === undefined) return undefined;
  const { maximum } = node;
  const share = printPercent(divide(points, maximum), locale);
  const asText = (value: typeof points) => printNumber(value, { atMost: 1 }, locale);
  return strings.points(asText(points), asText(maximum), share);
}

function basisOf(node: NodeScore | undefined, { sumOfAreas, computed }: HomeStrings): string {
  if (node?.declared === undefined) return `, ${computed}`;
  return node.declared.basis === "declared-sum" ? `, ${sumOfAreas}` : "";
}
