// "Hva sier rapporten om sykefravær?": the remarks that speak of something.
import { nameTopic } from "../../passages/concepts/synonyms.js";
import type { CueName } from "../cues/cues.js";
import { has, type Reading } from "../reading.js";
import { categoriesOf } from "./findings.js";
import { candidate, type Intent } from "./intent.js";
import { scopeOf, unnamed } from "./scope.js";

/** A block of the source that is no remark answers less well. */
const ofBlock = 0.4;
/** The more words of a question a block holds, the surer it is meant. */
const byWord = 0.15;
const mostOfBlock = 0.85;
/** A long question that a block holds most of is about nothing else. */
const isLong = 4;
const holdsMost = 0.6;
const surelyOfBlock = 0.25;

/** Hints that frame a question whatever it is about: their words are no topic beside others. */
const framing: readonly CueName[] = ["full", "total", "ours", "who", "remark", "municipality", "tool", "opinion"];

/** The words of the topic. */
function topicOf({ telling, cues, words, nodes }: Reading): readonly string[] {
  const frames: readonly CueName[] = nodes.some(({ by }) => by !== "likeness") ? ["points", ...framing] : framing;
  const framed = new Set(
    cues.flatMap(({ name, at }) => (frames.includes(name) ? at.map((index) => words[index]?.folded) : [])),
  );
  const open = telling.filter((word) => !framed.has(word));
  if (open.length === 0 && frames !== framing && !cues.some(({ name }) => name === "says")) return open;
  return nameTopic(open) ? open : telling;
}

/** "What did we get?", "what did it come to?", but not "do residents get short summaries?". */
function asksScored(reading: Reading): boolean {
  if (has(reading, "points", "share", "lost", "maximum")) return true;
  if (has(reading, "how-well") && reading.nodes.some(({ by }) => by === "number" || by === "name")) return true;
  const got = reading.cues.filter(({ name }) => name === "got" || name === "how-much");
  const isOurs = has(reading, "ours") || reading.nodes.some(({ by }) => by !== "likeness");
  return got.some(({ at }) => isOurs || at.length > 1);
}

/** "Verktøyet", "the tool", "the findings": no topic by itself. */
const isNoTopic = ({ cues, words, nodes }: Reading, word: string): boolean => {
  const names = nodes.some(({ by }) => by !== "likeness") ? ["tool", "remark"] : ["tool"];
  return cues.some(({ name, at }) => names.includes(name) && at.some((index) => words[index]?.folded === word));
};

export const readTopic: Intent = {
  kind: "topic",
  read: (reading, knowledge) => {
    const telling = topicOf(reading);
    if (telling.length === 0 || telling.every((word) => isNoTopic(reading, word))) return undefined;
    const { findings, blocks } = knowledge.topicFit(telling);
    const fit = findings > 0 ? findings : blocks * Math.min(mostOfBlock, ofBlock + byWord * (telling.length - 1));
    if (fit === 0) return undefined;
    const isScored = asksScored(reading);
    const named = unnamed(reading).length === 0;
    const isOfNode = isScored && (named || has(reading, "area", "subarea", "perspective"));
    const asks =
      has(reading, "says", "how-is", "who") ||
      (has(reading, "exists", "abbreviation") && !isOfNode) ||
      (has(reading, "about", "confirm", "good-enough") && !isScored);
    const isNumbered = reading.nodes.some(({ by }) => by === "number");
    const asksScore = isScored && !asks;
    const categories = categoriesOf(reading);
    const weight =
      0.32 +
      fit * 0.25 +
      (asks ? 0.22 : 0) +
      (findings === 0 && telling.length >= isLong && blocks >= holdsMost ? surelyOfBlock : 0) -
      ((named || isNumbered) && !asks ? 0.12 : 0) -
      (asksScore && reading.nodes.length > 0 ? 0.15 : 0) +
      (categories.length > 0 && !named ? 0.1 : 0);
    const within = scopeOf(reading);
    const area = within && (within.by === "number" || within.by === "name") ? within.ref : null;
    return candidate({ kind: "topic", words: [...telling], categories: [...categories], within: area }, weight);
  },
};
