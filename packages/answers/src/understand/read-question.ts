// Words, language, hints, names and numbers of one question.
import { type Framework, type Locale, locales, type NodeRef } from "@kompass/model";
import type { NamedNodes, NodeNames } from "../names/node-names.js";
import { localeOfTopic } from "../passages/concepts/synonyms.js";
import type { TableNames } from "../tables/table-mentions.js";
import { regroup } from "../words/compounds.js";
import { littleWords } from "../words/little-words.js";
import { readWords, type Word } from "../words/read-words.js";
import type { Spelling } from "../words/spelling.js";
import { joinNumbers } from "../words/spoken-numbers.js";
import { asidesOf, keptOfStatements, noAsides } from "./asides.js";
import { withConfirmations, withoutEarlierConflicts } from "./confirmations.js";
import { type CueOccurrence, findCues, isHint } from "./find-cues.js";
import { detectLanguages } from "./language/detect-language.js";
import { readMentions } from "./mentions.js";
import type { NodeMention, Reading } from "./reading.js";
import type { RuleName } from "./rule-name.js";
import { tellingWords } from "./telling-words.js";

/** What the reading of a question leans on, made once for a review. */
export interface Lexicon {
  readonly framework: Framework;
  readonly names: NodeNames;
  readonly spelling: Spelling;
  readonly tables: TableNames;
  /** The municipality's name, folded. */
  readonly subject: string;
  readonly without: ReadonlySet<RuleName>;
}

/** The language that a question speaks; where several fit, the one its topic is worded in. */
function oneOf(speaking: readonly Locale[], ofTopic: Locale | undefined): Locale | undefined {
  if (speaking.length === 1) return speaking[0];
  return ofTopic !== undefined && (speaking.length === 0 || speaking.includes(ofTopic)) ? ofTopic : undefined;
}

/** Whose hints and names to look for: all where the words don't tell; who writes one Norwegian may use the other's words. */
function heardIn(speaking: readonly Locale[], without: ReadonlySet<RuleName>): readonly Locale[] {
  if (speaking.length === 0) return locales;
  if (without.has("reading/both-norwegians")) return speaking;
  const isNorwegian = speaking.some((locale) => locale === "nb" || locale === "nn");
  return locales.filter((locale) => speaking.includes(locale) || (isNorwegian && (locale === "nb" || locale === "nn")));
}

function resolve(
  found: readonly NamedNodes[],
  numbered: readonly NodeMention[],
  lexicon: Lexicon,
  cues: readonly CueOccurrence[],
): readonly NodeMention[] {
  const isBelow = (ref: NodeRef, above: NodeRef): boolean => {
    for (let node = lexicon.framework.nodes.get(ref); node?.parent; node = lexicon.framework.nodes.get(node.parent)) {
      if (node.parent === above) return true;
    }
    return false;
  };
  return found.flatMap(({ refs, by, at }): readonly NodeMention[] => {
    const start = at[0] ?? 0;
    const levelWord = cues.find(
      ({ name, at: where }) =>
        (name === "area" || name === "subarea" || name === "perspective") &&
        Math.abs((where.at(-1) ?? -9) - start) <= 2 &&
        (where.at(-1) ?? 0) < start,
    );
    const ofLevel = refs.filter((ref) => levelWord === undefined || lexicon.names.levelOf(ref) === levelWord.name);
    const kept = ofLevel.length > 0 ? ofLevel : refs;
    const inside = kept.filter((ref) => numbered.some((node) => node.ref === ref || isBelow(ref, node.ref)));
    const [ref, ...others] = inside.length === 1 ? inside : kept;
    const level = ref === undefined ? undefined : lexicon.names.levelOf(ref);
    return ref === undefined || level === undefined ? [] : [{ ref, level, by, at, others }];
  });
}

/** "improvement" in "room for improvement" names no node. */
const isInsideHint = (at: readonly number[], cues: readonly CueOccurrence[]): boolean =>
  cues.some((cue) => cue.name === "lost" && cue.at.length > at.length && at.every((index) => cue.at.includes(index)));

/** Runs of words that no name and no frame of the question explains, parted where two things are set against each other. */
function runsOf(
  words: readonly Word[],
  taken: ReadonlySet<number>,
  parting: ReadonlySet<number>,
): readonly (readonly number[])[] {
  const runs: number[][] = [[]];
  for (const [at, word] of words.entries()) {
    const isOpen = !taken.has(at) && !word.isNumber && !littleWords.has(word.folded);
    if (isOpen) runs.at(-1)?.push(at);
    else if (parting.has(at) || taken.has(at)) runs.push([]);
  }
  return runs.filter((run) => run.length > 0);
}

export function readQuestion(question: string, lexicon: Lexicon): Reading {
  const { without } = lexicon;
  const typed = readWords(question);
  const speaking = detectLanguages(typed);
  const isTold = speaking.length === 1 || without.has("reading/topic-language");
  const ofTopic = isTold ? undefined : localeOfTopic(typed.map(({ folded }) => folded));
  const locale = oneOf(speaking, ofTopic);
  const spoken = heardIn(locale === undefined ? speaking : [locale], without);
  const numbers = without.has("reading/spoken-numbers") ? typed : joinNumbers(typed, spoken);
  const grouped = without.has("reading/compounds")
    ? numbers
    : regroup(numbers, {
        isNamed: (stemmed) => lexicon.names.holds(stemmed, spoken),
        isPair: (stemmed, next) => lexicon.names.pairs(stemmed, next, spoken),
        isUnderstood: (folded) => isHint(folded, spoken),
        isLittle: (folded) => littleWords.has(folded),
      });
  const words = grouped.map((word) => {
    const folded = lexicon.spelling.correct(word.folded, spoken);
    return folded !== word.folded && without.has("reading/spelling") ? word : { ...word, folded };
  });
  const everyCue = findCues(words, spoken, without);
  const { introducing, before, silenced } = without.has("reading/asides") ? noAsides : asidesOf(words, everyCue);
  const exactly = lexicon.names
    .exact(words, spoken)
    .filter(({ at }) => !at.some((index) => introducing.has(index)) && !isInsideHint(at, everyCue));
  const named = new Set(exactly.filter(({ by }) => by === "name").flatMap(({ at }) => at));
  const hints = everyCue.filter(
    ({ name, at }) =>
      !at.every((index) => named.has(index)) &&
      !at.some((index) => introducing.has(index)) &&
      (keptOfStatements.has(name) || !at.every((index) => silenced.has(index))),
  );
  const cues = without.has("reading/confirmations")
    ? hints
    : withoutEarlierConflicts(withConfirmations(hints, words), words);
  const letters = [...lexicon.framework.nodes.values()].flatMap(({ ref, level }) =>
    level === "perspective" ? [ref] : [],
  );
  const mentions = readMentions(
    { words, cues, spoken, has: (ref) => lexicon.framework.nodes.has(ref), introducing, without },
    lexicon.subject,
    letters,
  );
  const numbered = mentions.numbered.flatMap(({ ref, at }): readonly NodeMention[] => {
    const level = lexicon.names.levelOf(ref);
    return level === undefined ? [] : [{ ref, level, by: "number", at: [at], others: [] }];
  });
  const structure = new Set(cues.flatMap(({ at }) => at));
  const taken = new Set([...structure, ...exactly.flatMap(({ at }) => at), ...introducing]);
  const parting = new Set(
    cues
      .filter(({ name }) => ["either", "compare", "between", "weaker", "stronger"].includes(name))
      .flatMap(({ at }) => at),
  );
  const near = runsOf(words, taken, parting)
    .flatMap((run) => lexicon.names.nearest(words, run, spoken) ?? [])
    .filter(() => !without.has("reading/likeness"));
  const wider = exactly.flatMap(({ refs, by, at }): readonly NamedNodes[] => {
    const [area, ...others] = refs;
    if (by !== "keyword" || area === undefined || others.length > 0 || lexicon.names.levelOf(area) !== "area")
      return [];
    const besideIt = new Set([...taken].filter((index) => !at.includes(index)));
    const run = runsOf(words, besideIt, parting).find((each) => at.every((index) => each.includes(index)));
    const found = run && run.length > at.length ? lexicon.names.nearest(words, run, spoken) : undefined;
    const inside = found?.refs.filter((ref) => lexicon.framework.nodes.get(ref)?.parent === area) ?? [];
    return found && inside.length === 1 && found.refs.length === 1
      ? [{ refs: inside, by: "keyword", at: found.at }]
      : [];
  });
  const outdone = new Set(wider.flatMap(({ at }) => at));
  const kept = exactly.filter(({ by, at }) => by !== "keyword" || !at.every((index) => outdone.has(index)));
  const mentioned = [
    ...numbered,
    ...resolve(
      [...kept, ...wider, ...near.filter(({ at }) => !at.every((index) => outdone.has(index)))],
      numbered,
      lexicon,
      cues,
    ),
  ].toSorted((a, b) => (a.at[0] ?? 0) - (b.at[0] ?? 0));
  const isBefore = ({ by, at }: NodeMention): boolean => by !== "number" && at.every((index) => before.has(index));
  const askedAfter = mentioned.some((node) => node.by !== "likeness" && !isBefore(node));
  const seen = new Map<NodeRef, NodeMention>();
  for (const node of mentioned) {
    if (askedAfter && isBefore(node)) continue;
    const earlier = seen.get(node.ref);
    const surer = earlier && earlier.by !== "number" && node.by === "number" ? node : (earlier ?? node);
    seen.set(node.ref, earlier ? { ...surer, at: [...earlier.at, ...node.at] } : surer);
  }
  const telling = tellingWords({ words, cues, spoken, introducing, subject: lexicon.subject, without });
  return {
    framework: lexicon.framework,
    words,
    locale,
    cues,
    nodes: [...seen.values()],
    mentions,
    telling,
    table: lexicon.tables.find(words),
    without,
  };
}
