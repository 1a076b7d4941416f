// "Hva fikk vi på 5.2?": the score of areas and sub-areas.
import { has, type NodeMention, type Reading } from "../reading.js";
import { candidate, type Intent } from "./intent.js";
import { setAside } from "./left-out.js";
import { scoredNodes, unexplained, unnamed } from "./scope.js";

/** What is asked of a score: points unless the words say another thing. */
export function shownOf(reading: Reading): "points" | "share" | "lost" | "maximum" {
  if (has(reading, "lost")) return "lost";
  if (has(reading, "share")) return "share";
  return has(reading, "maximum") && !has(reading, "got") ? "maximum" : "points";
}

/** Words that neither a node nor any hint explains, in the sentence that asks: a word in passing names no node. */
function besides({ words, nodes }: Reading, unknown: readonly string[]): number {
  const explained = new Set(nodes.flatMap(({ at }) => at));
  const isAsked = words.some(({ asked }) => asked);
  const open = words.flatMap(({ folded, asked }, at) => ((asked || !isAsked) && !explained.has(at) ? [folded] : []));
  return unknown.filter((word) => open.includes(word)).length;
}

/** How many words may stand between a level and what tells which: "delområdet som tar for seg fravær". */
const levelReach = 5;

/** "Delområdet om arbeidsmiljø": the level itself says that a node is meant. */
const isOfLevel = ({ cues }: Reading, { level, at }: NodeMention): boolean =>
  cues.some(({ name, at: where }) => {
    const apart = (at[0] ?? 0) - (where.at(-1) ?? 0);
    return name === level && apart > 0 && apart <= levelReach;
  });

/** How much it tells against a node that the question speaks of more; a number is hardly ever named in passing. */
const spokenBesides = ({ by }: NodeMention): number => (by === "number" ? 0.1 : 0.15);

export const readScore: Intent = {
  kind: "score",
  read: (whole) => {
    const { rest: reading } = setAside(whole);
    const nodes = scoredNodes(reading);
    const [first, ...rest] = nodes;
    if (!first) return undefined;
    const asksScore = has(
      reading,
      "points",
      "share",
      "lost",
      "maximum",
      "got",
      "how-well",
      "how-much",
      "confirm",
      "figure",
    );
    const isSure =
      first.by === "number" ||
      first.by === "name" ||
      (asksScore && first.others.length === 0 && isOfLevel(reading, first));
    const isSupposed = has(reading, "confirm") && has(reading, "weakest", "strongest");
    const why = (has(reading, "why") && !has(reading, "behind")) || isSupposed;
    const speaksOfMore = !asksScore && !why && unnamed(reading).length > 0;
    const weight =
      (isSure ? 0.5 : 0.3) +
      (asksScore ? 0.25 : 0) +
      (why ? 0.15 : 0) -
      (speaksOfMore ? spokenBesides(first) : 0) -
      (isSure ? 0 : Math.min(2, besides(reading, unexplained(reading))) * 0.09);
    const query = (refs: readonly string[]) =>
      ({ kind: "score", refs: [...refs], show: shownOf(reading), why }) as const;
    const others = rest.length === 0 ? first.others.map((ref) => query([ref])) : [];
    return candidate(query(nodes.map(({ ref }) => ref)), weight, others);
  },
};
