// What level and which part of the framework a question is about.
import { has, type NodeMention, type Reading, sureNodes } from "../reading.js";

export type AskedLevel = "perspective" | "area" | "subarea";

const levels: readonly AskedLevel[] = ["subarea", "area", "perspective"];

/** The level word that says what is looked for: "delområde" in "hvilket delområde i område 7", not the "område" before a number or name. */
export function levelWord(reading: Reading): AskedLevel | undefined {
  const found = levelWords(reading);
  return levels.find((level) => found.includes(level));
}

/** All level words that say what is looked for, in the order of the words. */
export function levelWords(reading: Reading): readonly AskedLevel[] {
  const inOrder = has(reading, "weakest", "strongest", "most", "least", "rank") || reading.mentions.amounts.length > 0;
  const named = new Set(reading.nodes.flatMap(({ by, at }) => (by === "likeness" && inOrder ? [] : at)));
  const isApposition = (last: number): boolean =>
    named.has(last + 1) ||
    (named.has(last + 2) && /^(nr|nummer|no|number|«)$/.test(reading.words[last + 1]?.folded ?? ""));
  return reading.cues
    .toSorted((a, b) => a.from - b.from)
    .flatMap(({ name, at }) => {
      const level = levels.find((each) => each === name);
      const isOpen = !at.every((index) => named.has(index)) && !isApposition(at.at(-1) ?? 0);
      return level && isOpen ? [level] : [];
    });
}

const plurals =
  /^(omrader|omradene|omrada|omraden|omradena|areas|delomrader|delomradene|delomrada|delomraden|delomradena|subareas|perspektiver|perspektivene|perspektiva|perspektiven|perspectives)$/;

/** "alle områdene", "the sub-areas", "hvert område": every node of a level. */
export const namesWholeLevel = (reading: Reading): boolean =>
  reading.words.some(({ folded }, at) => {
    const isPlural = plurals.test(folded);
    const isEach = /^(hvert|kvart|varje|each|every)$/.test(reading.words[at - 1]?.folded ?? "");
    const isLevel = reading.cues.some(
      ({ name, at: where }) => levels.some((level) => level === name) && where.includes(at),
    );
    return isLevel && (isPlural || isEach);
  });

/** Several of them are looked for: "hvilke områder", "which areas". */
export function asksForSeveral(reading: Reading): boolean {
  const asksForOne = reading.words.some(
    ({ folded }, at) =>
      /^(hvilket|hvilken|vilket|vilken|hvem|kven|vem)$/.test(folded) ||
      (folded === "one" && reading.words[at - 1]?.folded === "which") ||
      (/^(ein|eit|eitt|en|ett)$/.test(folded) && reading.words[at - 1]?.folded === "for"),
  );
  return reading.words.some(({ folded }, at) => {
    if (/^(hvilke|vilka)$/.test(folded)) return true;
    if (asksForOne) return false;
    const isOneOf = reading.words
      .slice(Math.max(0, at - 3), at)
      .some((word) => /^(av|of|blant|bland|among)$/.test(word.folded));
    return plurals.test(folded) && !isOneOf;
  });
}

/** The one area or perspective that a question stays within; `undefined` where it names none or several. */
export function scopeOf(reading: Reading): NodeMention | undefined {
  const wide = sureNodes(reading).filter(
    ({ level, others }) => (level === "area" || level === "perspective") && others.length === 0,
  );
  const areas = wide.filter(({ level }) => level === "area");
  const [only, ...rest] = areas.length > 0 ? areas : wide;
  return rest.length === 0 ? only : undefined;
}

/** Areas and sub-areas that are named, each once. */
export function scoredNodes(reading: Reading): readonly NodeMention[] {
  const sure = sureNodes(reading);
  const inside = reading.nodes.filter(
    ({ level, by, ref }) =>
      level === "subarea" &&
      by === "keyword" &&
      sure.some((area) => area.by !== "number" && reading.framework.nodes.get(ref)?.parent === area.ref),
  );
  const nodes = [...new Set([...sure, ...inside])].filter(({ level }) => level === "area" || level === "subarea");
  return nodes.filter((node) => !nodes.some((other) => other !== node && isApposition(reading, node, other)));
}

/** An area named only to say where a sub-area lies: "Arbeidsmiljø i område 7". */
function isApposition(reading: Reading, node: NodeMention, other: NodeMention): boolean {
  return (
    node.level === "area" &&
    other.level === "subarea" &&
    reading.framework.nodes.get(other.ref)?.parent === node.ref &&
    !has(reading, "compare", "difference", "either")
  );
}

/** The levels whose nodes are counted: "hvor mange delområder", not "hvor mange poeng i område 5". */
export function countedLevels(reading: Reading): readonly (AskedLevel | "question")[] {
  const named = new Set(reading.nodes.flatMap(({ at }) => at));
  const asks = reading.cues.filter(({ name }) => name === "how-many");
  const after = (from: number): boolean =>
    asks.some(({ at }) => from > (at.at(-1) ?? 0) && from - (at.at(-1) ?? 0) <= 2);
  const first = reading.cues.filter(
    ({ name, from, at }) => isLevel(name) && after(from) && !named.has((at.at(-1) ?? 0) + 1),
  );
  if (first.length === 0) return [];
  return (["perspective", "area", "subarea", "question"] as const).filter((level) =>
    reading.cues.some(({ name, at }) => name === level && !named.has((at.at(-1) ?? 0) + 1)),
  );
}

const isLevel = (name: string): boolean => ["perspective", "area", "subarea", "question"].includes(name);

/** Telling words that name no node for sure: what a question speaks of besides. */
export function unnamed(reading: Reading): readonly string[] {
  const named = new Set(
    reading.nodes.flatMap(({ by, at }) =>
      by === "number" || by === "name" ? at.map((index) => reading.words[index]?.folded) : [],
    ),
  );
  return reading.telling.filter((word) => !named.has(word));
}

/** "What do they add up to?" asks for a sum, "do they add up?" whether it agrees. */
export const asksWhat = (reading: Reading): boolean =>
  reading.words.some(
    ({ folded, startsSentence, afterBreak }, at) =>
      (at === 0 || startsSentence || afterBreak) && /^(what|hva|kva|vad|hvor|kor|hur|how|where|var)$/.test(folded),
  ) && !(has(reading, "declared") && !has(reading, "lost", "becomes"));

/** Telling words that neither a name nor any hint explains. */
export function unexplained(reading: Reading): readonly string[] {
  const hinted = new Set(reading.cues.flatMap(({ at }) => at.map((index) => reading.words[index]?.folded)));
  return unnamed(reading).filter((word) => !hinted.has(word));
}
