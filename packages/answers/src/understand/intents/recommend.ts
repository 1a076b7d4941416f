// "Hva bør vi gjøre med rekrutteringen?", "Where should we begin?": what to do, about a topic, a node or at all.
import type { CueName } from "../cues/cues.js";
import { has, type NodeMention, type Reading } from "../reading.js";
import { candidate, type Intent } from "./intent.js";

/** Hints whose words are no part of what the advice is about. */
const framing: readonly CueName[] = ["recommend", "action", "total", "remark", "points", "confirm", "opinion"];

/** Words that neither a sure name nor a hint at what is asked takes: what the advice is to be about. */
function topicOf(reading: Reading, sure: readonly NodeMention[]): readonly string[] {
  const framed = reading.cues.filter(({ name }) => framing.includes(name));
  const taken = new Set([...framed, ...sure].flatMap(({ at }) => at));
  return reading.words.flatMap(({ folded }, at) =>
    reading.telling.includes(folded) && !taken.has(at) ? [folded] : [],
  );
}

/** "Hvordan skal en idealkommune være?" asks for no advice. */
const ofMethod = 0.45;
const clearlyMethod = 0.8;

export const readRecommend: Intent = {
  kind: "recommend",
  read: (reading, knowledge) => {
    const asksAdvice =
      has(reading, "recommend") || (has(reading, "action") && !has(reading, "says", "exists", "how-is"));
    if (!asksAdvice || has(reading, "strength")) return undefined;
    const nodes = reading.nodes.filter(({ level }) => level !== "dimension");
    const sure = nodes.filter(({ by }) => by === "number" || by === "name");
    const words = topicOf(reading, sure);
    const isTopic = words.length > 0 && knowledge.topicFit(words).findings > 0;
    const named = sure.length > 0 || isTopic ? sure : nodes.slice(0, 1);
    const isOfMethod =
      named.length === 0 && !isTopic && (knowledge.nearestPassage(reading.words, words)?.fit ?? 0) >= clearlyMethod;
    const asksRemarks = has(reading, "challenge", "weakness");
    const weight = asksRemarks ? 0.7 : 0.9;
    return candidate(
      { kind: "recommend", refs: named.map(({ ref }) => ref), words: named.length > 0 && !isTopic ? [] : [...words] },
      isOfMethod ? ofMethod : weight,
    );
  },
};
