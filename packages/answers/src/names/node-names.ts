// Every name of every node of a framework, and the nodes that some words of a question may mean.
import type { Framework, Locale, NodeLevel, NodeRef, PrintedName } from "@kompass/model";
import { lazily } from "../lazily.js";
import { type Seek, withSynonyms } from "../passages/concepts/synonyms.js";
import { createWordIndex, evenly, type Match, type WordIndex } from "../passages/word-index.js";
import { littleWords } from "../words/little-words.js";
import { readWords, type Word } from "../words/read-words.js";
import { stem } from "../words/stem.js";

/** A dimension ("scope") is asked for by name like a node. */
export type NamedLevel = NodeLevel | "dimension";

/** `name` = a title or another name; `keyword` = a word by which people ask for it; `likeness` = near enough to either. */
export type NamedBy = "name" | "keyword" | "likeness";

export interface NamedNodes {
  /** More than one where the words fit several nodes alike. */
  readonly refs: readonly NodeRef[];
  readonly by: NamedBy;
  /** Where the words stand. */
  readonly at: readonly number[];
}

export interface NodeNames {
  readonly levelOf: (ref: NodeRef) => NamedLevel | undefined;
  /** Nodes whose names stand in the words, the longest first where they overlap, in the order of the words. */
  readonly exact: (words: readonly Word[], heard: readonly Locale[]) => readonly NamedNodes[];
  /** The nodes that telling words are nearest to; `undefined` where none is near. */
  readonly nearest: (words: readonly Word[], at: readonly number[], heard: readonly Locale[]) => NamedNodes | undefined;
  /** Whether a word with this stem is part of a name. */
  readonly holds: (stemmed: string, heard: readonly Locale[]) => boolean;
  /** Whether two stems stand side by side in a name. */
  readonly pairs: (stemmed: string, next: string, heard: readonly Locale[]) => boolean;
  /** Every word of the names, folded. */
  readonly vocabulary: () => readonly string[];
}

interface Name {
  readonly ref: NodeRef;
  readonly by: "name" | "keyword";
  /** Folded, without little words. */
  readonly words: readonly string[];
}

const longestName = 10;
/** What is left of a title when its little words are gone names it only from this length on: "New" doesn't. */
const shortestLeftOver = 4;
/** How well words must fit a name to mean its node, and how much better than the next: found on the paraphrases. */
const nearEnough = 0.5;
const asGood = 0.93;
/** Words that are only part of the best name mean every title that they are part of. */
const wholeName = 0.8;
const keywordWorth = 0.94;

function tellingWords(text: string): { readonly words: readonly string[]; readonly dropped: number } {
  const all = readWords(text).map(({ folded }) => folded);
  const words = all.filter((word) => !littleWords.has(word));
  return { words, dropped: all.length - words.length };
}

/** The names in one language and those of the source. */
function namesOf(framework: Framework, printed: readonly PrintedName[], locale: Locale): readonly Name[] {
  const names: Name[] = [];
  const add = (ref: NodeRef, by: Name["by"], text: string) => {
    const { words, dropped } = tellingWords(text);
    const [only = "", ...rest] = words;
    const isLeftOver = rest.length === 0 && dropped > 0 && (by === "keyword" || only.length < shortestLeftOver);
    if (words.length === 0 || isLeftOver) return;
    names.push({ ref, by, words });
  };
  for (const [ref, { title, short, aliases, keywords }] of Object.entries(framework.texts[locale] ?? {})) {
    for (const text of [title, ...(short === undefined ? [] : [short]), ...aliases]) add(ref, "name", text);
    for (const text of keywords) add(ref, "keyword", text);
  }
  for (const { target, name } of printed) add(target, "name", name);
  return names;
}

const keyOf = (words: readonly string[]): string => words.map(stem).join(" ");

type NameMatch = Match<Pick<Name, "ref" | "by">>;

interface Fit {
  readonly fit: number;
  readonly ofQuestion: number;
  readonly ofText: number;
}

/** For each node, how well the name that fits best does. */
function bestFits(matches: readonly NameMatch[]): ReadonlyMap<NodeRef, Fit> {
  const fits = new Map<NodeRef, Fit>();
  for (const { id, ofQuestion, ofText } of matches) {
    const fit = ofQuestion * (0.45 + 0.55 * ofText) * (id.by === "keyword" ? keywordWorth : 1);
    if (fit > (fits.get(id.ref)?.fit ?? 0)) fits.set(id.ref, { fit, ofQuestion, ofText });
  }
  return fits;
}

interface Entry {
  readonly by: Name["by"];
  readonly refs: ReadonlySet<NodeRef>;
}

interface NameTable {
  /** By the stems of the name's words. */
  readonly byKey: ReadonlyMap<string, Entry>;
  readonly index: () => WordIndex<Pick<Name, "ref" | "by">>;
  readonly stems: ReadonlySet<string>;
  /** Two stems side by side. */
  readonly pairs: ReadonlySet<string>;
}

function createTable(names: readonly Name[]): NameTable {
  const byKey = new Map<string, { by: Name["by"]; refs: Set<NodeRef> }>();
  for (const { ref, by, words } of names) {
    const key = keyOf(words);
    const entry = byKey.get(key);
    if (!entry || (entry.by === "keyword" && by === "name")) byKey.set(key, { by, refs: new Set([ref]) });
    else if (entry.by === by) entry.refs.add(ref);
  }
  const stemmed = names.map(({ words }) => words.map(stem));
  return {
    byKey,
    index: lazily(() => createWordIndex(names.map(({ ref, by, words }) => ({ id: { ref, by }, words })))),
    stems: new Set(stemmed.flat()),
    pairs: new Set(stemmed.flatMap((words) => words.slice(1).map((next, index) => `${words[index] ?? ""} ${next}`))),
  };
}

/** `names` are what the source of an assessment calls the nodes. */
export function createNodeNames(
  framework: Framework,
  printed: readonly PrintedName[],
  seek: Seek = withSynonyms,
): NodeNames {
  const dimensions = new Set<string>(framework.dimensions.map(({ id }) => id));
  const levelOf = (ref: NodeRef): NamedLevel | undefined =>
    framework.nodes.get(ref)?.level ?? (dimensions.has(ref) ? "dimension" : undefined);
  /** A question is asked for by its number: its text is a whole sentence. */
  const isAsked = ({ ref }: Name): boolean => levelOf(ref) !== undefined && levelOf(ref) !== "question";

  /** The names of one language and those of the source, made when a question of that language first comes. */
  const tables = new Map<Locale, NameTable>();
  const tableOf = (locale: Locale): NameTable => {
    const made = tables.get(locale) ?? createTable(namesOf(framework, printed, locale).filter(isAsked));
    tables.set(locale, made);
    return made;
  };

  /** Of nodes that fit alike, an area comes before its own sub-areas, and both before a perspective. */
  const widest = (refs: readonly NodeRef[]): readonly NodeRef[] => {
    const inAreas = refs.filter((ref) => levelOf(ref) !== "perspective");
    const nodes = inAreas.length > 0 ? inAreas : refs;
    const above = nodes.filter((ref) => nodes.every((other) => other === ref || isBelow(framework, other, ref)));
    return above.length === 1 ? above : nodes;
  };

  return {
    levelOf,
    pairs: (stemmed, next, heard) => heard.some((locale) => tableOf(locale).pairs.has(`${stemmed} ${next}`)),
    holds: (stemmed, heard) => heard.some((locale) => tableOf(locale).stems.has(stemmed)),
    vocabulary: lazily(() => [
      ...new Set(
        framework.locales.flatMap((locale) => namesOf(framework, printed, locale).flatMap(({ words }) => words)),
      ),
    ]),
    exact: (words, heard) => {
      const telling = words.flatMap(({ folded, isNumber }, at) =>
        isNumber || littleWords.has(folded) ? [] : [{ at, stemmed: stem(folded) }],
      );
      const found: NamedNodes[] = [];
      for (let start = 0; start < telling.length; ) {
        let length = Math.min(longestName, telling.length - start);
        let hits: readonly Entry[] = [];
        for (; length > 0; length -= 1) {
          const key = telling
            .slice(start, start + length)
            .map(({ stemmed }) => stemmed)
            .join(" ");
          hits = heard.flatMap((locale) => tableOf(locale).byKey.get(key) ?? []);
          if (hits.length > 0) break;
        }
        if (hits.length > 0) {
          const at = telling.slice(start, start + length).map((word) => word.at);
          const by = hits.some((hit) => hit.by === "name") ? "name" : "keyword";
          const refs = new Set(hits.flatMap((hit) => (hit.by === by ? [...hit.refs] : [])));
          found.push({ refs: widest([...refs]), by, at });
        }
        start += Math.max(1, length);
      }
      return found;
    },
    nearest: (words, at, heard) => {
      const sought = seek(at.flatMap((index) => words[index]?.folded ?? [])).map(evenly);
      const matches = heard.flatMap((locale) => tableOf(locale).index().search(sought).slice(0, 200));
      const fits = bestFits(matches);
      const [best] = [...fits.values()].toSorted((a, b) => b.fit - a.fit);
      if (!best || best.fit < nearEnough) return undefined;
      const inTitles = [...bestFits(matches.filter(({ id }) => id.by === "name"))].filter(
        ([, { ofQuestion }]) => ofQuestion >= best.ofQuestion * asGood,
      );
      const isPartOfTitles = best.ofText < wholeName && inTitles.length > 0;
      const alike = isPartOfTitles ? inTitles : [...fits].filter(([, { fit }]) => fit >= best.fit * asGood);
      const refs = alike.toSorted(([, a], [, b]) => b.fit - a.fit).map(([ref]) => ref);
      return { refs: widest(refs), by: "likeness", at };
    },
  };
}

function isBelow(framework: Framework, ref: NodeRef, above: NodeRef): boolean {
  for (let node = framework.nodes.get(ref); node; node = node.parent ? framework.nodes.get(node.parent) : undefined) {
    if (node.parent === above) return true;
  }
  return false;
}
