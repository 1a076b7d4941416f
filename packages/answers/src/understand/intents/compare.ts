// "Skårer vi høyest på 1 eller 6?": nodes side by side.
import { type Framework, type NodeRef, toFractionText } from "@kompass/model";
import type { CueName } from "../cues/cues.js";
import { has, type NodeMention, type Reading } from "../reading.js";
import { candidate, type Intent } from "./intent.js";
import { setAside } from "./left-out.js";

function haveOneMaximum(framework: Framework, refs: readonly NodeRef[]): boolean {
  const maxima = refs.map((ref) => framework.nodes.get(ref)?.maximum);
  return new Set(maxima.map((maximum) => maximum && toFractionText(maximum))).size === 1;
}

function measureOf(reading: Reading, refs: readonly NodeRef[]): "share" | "lost" | "points" {
  if (has(reading, "lost")) return "lost";
  if (has(reading, "share")) return "share";
  const inPoints =
    has(reading, "points") && (has(reading, "most", "least", "difference") || haveOneMaximum(reading.framework, refs));
  return inPoints || haveOneMaximum(reading.framework, refs) ? "points" : "share";
}

/** Words that set nodes side by side. */
const besideWords: readonly CueName[] = [
  "compare",
  "difference",
  "either",
  "weaker",
  "stronger",
  "weakest",
  "strongest",
  "most",
  "least",
  "above",
  "below",
  "beats",
  "behind",
];

/** "Sosial bærekraft mot den økologiske": what is merely like a name counts where the words set it against a sure one. */
function besideLikeness(reading: Reading, [first, second, ...more]: readonly NodeMention[]): number {
  const parts = reading.cues.some(
    ({ name, from }) =>
      (name === "compare" || name === "beats") && from > (first?.at.at(-1) ?? 0) && from < (second?.at[0] ?? 0),
  );
  const isSure = [first, second].some((node) => node?.by === "name" || node?.by === "number");
  return parts && isSure && more.length === 0 && second?.others.length === 0 ? 0.78 : 0.6;
}

/** "Hvorfor ligger 5 så langt bak 8?", not the "behind" of "how far behind": a reason is asked for. */
const asksWhy = ({ cues }: Reading): boolean =>
  cues.some((cue) => cue.name === "why" && !cues.some(({ name, at }) => name === "behind" && at.includes(cue.from)));

/** "Why did 5 score lower than 8?" asks for more than two scores. */
const besideReason = 0.92;

export const readCompare: Intent = {
  kind: "compare",
  read: (whole) => {
    const { rest: reading } = setAside(whole);
    const scored = ["perspective", "area", "subarea"];
    const all = reading.nodes.filter(({ level }) => scored.includes(level));
    const sure = all.filter(({ by }) => by === "number" || by === "name");
    const nodes = sure.length > 1 ? sure : all;
    const [first] = nodes;
    const alike = nodes.filter(({ level }) => level === first?.level);
    const refs = (alike.length > 1 ? alike : nodes).map(({ ref }) => ref);
    if (refs.length < 2) return undefined;
    const isSetAgainst = has(reading, "than") && has(reading, "weaker", "stronger", "lost", "points", "share", "got");
    const sets = isSetAgainst || has(reading, ...besideWords);
    if (
      sure.length < 2 &&
      !isSetAgainst &&
      !has(reading, "compare", "either", "difference", "between", "above", "below", "beats", "behind")
    )
      return undefined;
    if (!sets || has(reading, "strength", "challenge", "weakness")) return undefined;
    const wantsWeaker =
      has(reading, "weaker", "weakest", "below") ||
      (has(reading, "least") && !has(reading, "lost")) ||
      (has(reading, "lost") && !has(reading, "least"));
    const why = asksWhy(reading);
    const wanted = wantsWeaker || why ? "weaker" : "stronger";
    const isSure = sure.length > 1 || isSetAgainst;
    const weight = isSure ? 0.88 : besideLikeness(reading, alike);
    return candidate(
      { kind: "compare", refs, measure: measureOf(reading, refs), wanted, why },
      isSure && why ? besideReason : weight,
    );
  },
};
