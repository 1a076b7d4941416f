// "Hvem eier Kommunekompasset?", "Hvilke områder er i perspektiv B?": the framework itself.
import { totalRef } from "@kompass/model";
import { littleWords } from "../../words/little-words.js";
import { isNumberWord } from "../../words/number-words.js";
import type { CueName } from "../cues/cues.js";
import { firstOf, has, type Reading, sureNodes } from "../reading.js";
import { type Candidate, candidate, type Intent } from "./intent.js";
import { countedLevels, levelWord, levelWords, unexplained } from "./scope.js";

function readCounts(reading: Reading): Candidate | undefined {
  const levels = countedLevels(reading);
  const isLimited = has(
    reading,
    "below",
    "above",
    "lost",
    "share",
    "strength",
    "challenge",
    "weakness",
    "remark",
    "full",
  );
  if (levels.length === 0 || isLimited || reading.mentions.amounts.length > 0) return undefined;
  const named = sureNodes(reading).some(({ by }) => by === "number" || by === "name");
  return named ? undefined : candidate({ kind: "method", about: { what: "counts", levels } }, 0.9);
}

/** "Hvor mange poeng kan et fokusområde gi?" */
function readMaxima(reading: Reading): Candidate | undefined {
  const level = levelWord(reading);
  const isOther = has(
    reading,
    "weakest",
    "strongest",
    "got",
    "reach",
    "exists",
    "share",
    "lost",
    "below",
    "above",
    "agrees",
    "sum",
  );
  if (!has(reading, "maximum") || isOther) return undefined;
  if (sureNodes(reading).length > 0 || reading.mentions.amounts.length > 0) return undefined;
  if (!level) return undefined;
  if (has(reading, "total")) {
    const ids = [`${level}-maximum`, `${totalRef}-maximum`];
    return candidate({ kind: "method", about: { what: "passage", ids } }, 0.96);
  }
  return candidate({ kind: "method", about: { what: "maxima", level } }, 0.86);
}

/** "Hva heter de fire perspektivene?": all nodes of a level. */
function readList(reading: Reading): Candidate | undefined {
  const [level] = levelWords(reading);
  const asks =
    has(reading, "name", "belongs", "exists", "about") ||
    /^(hvilke|vilka|which|kva|list|lista|nevn|nemn|what)$/.test(reading.words[0]?.folded ?? "");
  const isOther = has(
    reading,
    "weakest",
    "strongest",
    "most",
    "least",
    "rank",
    "points",
    "got",
    "lost",
    "share",
    "below",
    "above",
    "full",
    "maximum",
    "strength",
    "challenge",
    "weakness",
    "improve",
    "agrees",
    "says",
    "why",
  );
  if (!level || !asks || isOther || reading.telling.length > 1 || reading.mentions.amounts.length > 0) return undefined;
  return candidate({ kind: "method", about: { what: "parts", ref: totalRef, level } }, 0.7);
}

const asking = /^(hvilke|hvilket|hvilken|vilka|vilket|vilken|which|kva|list|lista|nevn|nemn|what)$/;
/** How far before a level word the word that asks for it may stand: "kva for eit område". */
const askingReach = 4;

/** "hvilket perspektiv": the level itself is asked for, not a figure of it. */
const asksForLevel = (reading: Reading): boolean =>
  reading.cues.some(
    ({ name, from }) =>
      (name === "area" || name === "subarea" || name === "perspective") &&
      reading.words.slice(Math.max(0, from - askingReach), from).some(({ folded }) => asking.test(folded)),
  );

function readStructure(reading: Reading): Candidate | undefined {
  const [node, ...rest] = sureNodes(reading).filter(({ by }) => by === "number" || by === "name");
  if (!node) return readList(reading);
  const all = [node, ...rest];
  if (rest.length > 0 && all.every(({ level }) => level === "dimension")) {
    return candidate(
      { kind: "method", about: { what: "passage", ids: all.map(({ ref }) => `dimension-${ref}`) } },
      0.86,
    );
  }
  if (rest.length > 0) return undefined;
  if (node.level === "question" || node.level === "dimension") {
    return candidate({ kind: "method", about: { what: "node", ref: node.ref } }, 0.86);
  }
  const level = levelWord(reading);
  const asksPart = has(reading, "belongs", "each") || asksForLevel(reading);
  /** "Name every sub-area": told to, it asks for no name. */
  const isTold = has(reading, "each") && reading.cues.some(({ name, from }) => name === "name" && from === 0);
  const compares =
    !has(reading, "belongs") &&
    (has(reading, "rank", "got", "figure", "how-well", "says", "computed") ||
      (has(reading, "below", "above") && !has(reading, "each") && !asksForLevel(reading)));
  const order =
    compares ||
    has(
      reading,
      "weakest",
      "strongest",
      "most",
      "least",
      "points",
      "lost",
      "share",
      "strength",
      "challenge",
      "weakness",
      "agrees",
    ) ||
    (has(reading, "name") && !isTold);
  if (level !== undefined && asksPart && !order && reading.mentions.amounts.length === 0) {
    const depth: Readonly<Record<string, number>> = { perspective: 0, area: 1, subarea: 2 };
    const isBelow = (depth[level] ?? 0) > (depth[node.level] ?? 0);
    return candidate(
      { kind: "method", about: isBelow ? { what: "parts", ref: node.ref, level } : { what: "place", ref: node.ref } },
      0.84,
    );
  }
  const holds = firstOf(reading, "belongs") ?? Number.MAX_SAFE_INTEGER;
  if (
    has(reading, "belongs") &&
    !order &&
    (node.level === "perspective" || (node.level === "area" && holds < (node.at[0] ?? 0)))
  ) {
    const part = node.level === "perspective" ? "area" : "subarea";
    return candidate({ kind: "method", about: { what: "parts", ref: node.ref, level: part } }, 0.84);
  }
  if (has(reading, "belongs") && !order)
    return candidate({ kind: "method", about: { what: "place", ref: node.ref } }, 0.7);
  const asksAbout =
    has(reading, "about") &&
    !has(
      reading,
      "points",
      "got",
      "how-well",
      "share",
      "lost",
      "maximum",
      "says",
      "sum",
      "agrees",
      "strength",
      "challenge",
      "weakness",
    );
  return asksAbout && !order ? candidate({ kind: "method", about: { what: "node", ref: node.ref } }, 0.6) : undefined;
}

/** What is asked of the tool, without the words for it. */
function besidesTool(reading: Reading): readonly string[] {
  const tool = new Set(
    reading.cues.flatMap(({ name, at }) => (name === "tool" ? at.map((index) => reading.words[index]?.folded) : [])),
  );
  const rest = reading.telling.filter((word) => !tool.has(word));
  return rest.length > 0 ? rest : reading.telling;
}

/** Hints that a question for a figure of a node holds as well. */
const figures: readonly CueName[] = [
  "area",
  "subarea",
  "perspective",
  "question",
  "each",
  "points",
  "share",
  "figure",
  "got",
  "lost",
  "maximum",
  "full",
  "total",
  "sum",
  "how-many",
  "how-much",
  "how-well",
  "rank",
  "weakest",
  "strongest",
  "most",
  "least",
  "below",
  "above",
  "strength",
  "challenge",
  "weakness",
];

/** Telling words that no question for a figure of a node would hold. */
function ownWords(reading: Reading): readonly string[] {
  const framed = new Set(reading.cues.flatMap(({ name, at }) => (figures.includes(name) ? at : [])));
  const named = new Set(reading.nodes.flatMap(({ by, at }) => (by === "number" || by === "name" ? at : [])));
  return reading.words.flatMap(({ folded, isNumber }, at) =>
    isNumber || isNumberWord(folded) || littleWords.has(folded) || framed.has(at) || named.has(at) ? [] : [folded],
  );
}

/** What is asked of the tool as a whole: "Hva er Kommunekompasset?", "Forklar meg hva det er". */
const introductory: readonly CueName[] = ["tool", "about", "exists", "why", "ours", "towards"];

/** The words of a phrase are its own: "who sets the points" asks for no score. */
const byPhrase = { bonus: 0.14, scored: 0.06 };
const byLikeness = { bonus: 0, scored: 0.3 };

export const readMethod: Intent = {
  kind: "method",
  read: (reading, knowledge, toBeat) => {
    const counted = readCounts(reading) ?? readMaxima(reading);
    const structure = counted ?? readStructure(reading);
    const isIntroduction =
      has(reading, "tool") &&
      has(reading, "about", "why") &&
      reading.cues.every(({ name }) => introductory.includes(name)) &&
      unexplained(reading).length === 0;
    const named = sureNodes(reading).some(
      ({ by, level }) => (by === "number" || by === "name") && level !== "dimension",
    );
    const isScore =
      has(reading, "weakest", "strongest", "lost", "below", "above", "strength", "challenge", "weakness", "sum") ||
      (has(reading, "ours") && !has(reading, "who") && has(reading, "points", "share", "got", "how-well")) ||
      (has(reading, "points") && has(reading, "got") && reading.nodes.length > 0) ||
      (has(reading, "points", "share", "how-much") &&
        reading.nodes.some(({ level, by }) => level !== "dimension" && by !== "likeness"));
    if (structure && (named || structure !== counted)) return structure;
    // Too little is left of the best of passages to look for one.
    if (named && isScore && !isIntroduction) return undefined;
    const asks = has(reading, "tool", "who", "about", "how-many", "abbreviation", "maximum");
    const weigh = (fit: number, { bonus, scored }: typeof byPhrase): number =>
      fit * 0.64 + (asks ? 0.22 : 0) + bonus - (named ? 0.2 : 0) - (isScore ? scored : 0);
    if (!structure && weigh(1, byPhrase) <= toBeat) return undefined;
    const isByPhrase = !structure && weigh(1, byLikeness) <= toBeat;
    const passage = isIntroduction
      ? knowledge.introduction()
      : knowledge.nearestPassage(reading.words, besidesTool(reading), ownWords(reading), isByPhrase);
    const asksForTwo = passage !== undefined && passage.by !== "likeness" && passage.ids.length > 1;
    if (structure && !asksForTwo) return structure;
    if (!passage) return undefined;
    const weight = weigh(passage.fit, passage.by === "phrase" ? byPhrase : byLikeness);
    return candidate({ kind: "method", about: { what: "passage", ids: [...passage.ids] } }, weight);
  },
};
