// Finds every hint in the words of a question, in one pass.
import { type Locale, locales } from "@kompass/model";
import { fold } from "../words/fold.js";
import type { Word } from "../words/read-words.js";
import { type CueName, type Cues, cueNames } from "./cues/cues.js";
import { en } from "./cues/en.js";
import { nb } from "./cues/nb.js";
import { nn } from "./cues/nn.js";
import { sv } from "./cues/sv.js";
import { noRules, type RuleName } from "./rule-name.js";

const tables: Readonly<Record<Locale, Cues>> = { nb, nn, sv, en };
const widestGap = 4;

export interface CueOccurrence {
  readonly name: CueName;
  /** Where its first word stands. */
  readonly from: number;
  /** Where each of its words stands, gaps left out. */
  readonly at: readonly number[];
}

/** `ring`: written with å and no ä. The two fold alike, and "är" is no "år". */
type Piece = { readonly word: string; readonly open: boolean; readonly ring: boolean } | "gap";

type Heard = Pick<Word, "folded" | "text">;

interface Pattern {
  readonly name: CueName;
  readonly pieces: readonly Piece[];
}

interface Matcher {
  readonly byWord: ReadonlyMap<string, readonly Pattern[]>;
  /** Patterns whose first word may end in anything, by its first two letters. */
  readonly byBeginning: ReadonlyMap<string, readonly Pattern[]>;
}

function piecesOf(phrase: string): readonly Piece[] {
  return phrase.split(" ").flatMap((part): readonly Piece[] => {
    if (part === "~") return ["gap"];
    const open = part.endsWith("*");
    const words = wordsOf(open ? part.slice(0, -1) : part);
    const ring = /å/i.test(part) && !/ä/i.test(part);
    return words.map((word, index) => ({ word, open: open && index === words.length - 1, ring }));
  });
}

/** A phrase's words as a question's are read: parted at hyphens, folded. */
const wordsOf = (phrase: string): readonly string[] =>
  phrase
    .toLowerCase()
    .split(/[\s|*~-]+/)
    .filter((word) => word !== "")
    .map(fold);

function compile(cues: Cues, names: readonly CueName[]): Matcher {
  const byWord = new Map<string, Pattern[]>();
  const byBeginning = new Map<string, Pattern[]>();
  for (const name of names) {
    for (const phrase of cues[name].split("|")) {
      const pieces = piecesOf(phrase.trim());
      const [first] = pieces;
      if (!first || first === "gap") continue;
      const index = first.open ? byBeginning : byWord;
      const key = first.open ? first.word.slice(0, 2) : first.word;
      const patterns = index.get(key);
      if (patterns) patterns.push({ name, pieces });
      else index.set(key, [{ name, pieces }]);
    }
  }
  return { byWord, byBeginning };
}

/** The headings of the report are known in every language: "Område 6, antal utfordringer?" */
const ofTheReport: readonly CueName[] = ["strength", "challenge", "weakness"];

const matchers = { spoken: new Map<Locale, Matcher>(), unspoken: new Map<Locale, Matcher>() };

/** Made when a question of the language, or one of another, first comes. */
function matcherOf(locale: Locale, heard: "spoken" | "unspoken" = "spoken"): Matcher {
  const made = matchers[heard];
  const matcher = made.get(locale) ?? compile(tables[locale], heard === "spoken" ? cueNames : ofTheReport);
  made.set(locale, matcher);
  return matcher;
}

const fits = ({ word, open, ring }: Exclude<Piece, "gap">, { folded, text }: Heard): boolean =>
  (open ? folded.startsWith(word) : folded === word) && !(ring && text.includes("ä"));

/** Where the pieces from `piece` on stand from `start` on, the nearest fit after each gap; `undefined` where they don't. */
function follow(pieces: readonly Piece[], words: readonly Heard[], start: number): readonly number[] | undefined {
  const at: number[] = [];
  let here = start;
  let reach = 0;
  for (const piece of pieces) {
    if (piece === "gap") {
      reach = widestGap;
      continue;
    }
    const last = here + reach;
    for (let word = words[here]; here <= last && !(word && fits(piece, word)); word = words[here]) here += 1;
    if (here > last) return undefined;
    at.push(here);
    here += 1;
    reach = 0;
  }
  return at;
}

/** These stand beside other hints and swallow none. */
const open: readonly CueName[] = [
  "where",
  "next",
  "computed",
  "belongs",
  "sum",
  "average",
  "rank",
  "contradicts",
  "order",
  "marked",
];

const levels: readonly CueName[] = ["area", "subarea", "perspective"];

/** A hint inside a longer one without gaps ("maks" in "del av maks") says nothing of its own. */
function isInside(inner: CueOccurrence, outer: CueOccurrence): boolean {
  const hasGap = (outer.at.at(-1) ?? 0) - outer.from >= outer.at.length;
  if (hasGap || open.includes(outer.name)) return false;
  // "utenfor område 5" leaves out an area
  if (outer.name === "except" && levels.includes(inner.name)) return false;
  // "what would the total be" asks for the total
  if (outer.name === "what-if" && inner.name === "total") return false;
  return outer.at.length > inner.at.length && inner.at.every((index) => outer.at.includes(index));
}

const longEnough = 8;

export function findCues(
  words: readonly Word[],
  spoken: readonly Locale[],
  without: ReadonlySet<RuleName> = noRules,
): readonly CueOccurrence[] {
  const found: CueOccurrence[] = [];
  for (const [start, { folded }] of words.entries()) {
    for (const locale of locales) {
      const isSpoken = spoken.includes(locale);
      if (!isSpoken && folded.length < longEnough) continue;
      const { byWord, byBeginning } = matcherOf(locale, isSpoken ? "spoken" : "unspoken");
      for (const { name, pieces } of [...(byWord.get(folded) ?? []), ...(byBeginning.get(folded.slice(0, 2)) ?? [])]) {
        const at = follow(pieces, words, start);
        if (at && !without.has(`hint/${name}`)) found.push({ name, from: start, at });
      }
    }
  }
  return found.filter((inner) => !found.some((outer) => isInside(inner, outer)));
}

/** Whether a folded word alone is a hint in one of the languages. */
export const isHint = (folded: string, spoken: readonly Locale[]): boolean =>
  spoken.some((locale) => {
    const { byWord, byBeginning } = matcherOf(locale);
    const patterns = [...(byWord.get(folded) ?? []), ...(byBeginning.get(folded.slice(0, 2)) ?? [])];
    return patterns.some(({ pieces }) => follow(pieces, [{ folded, text: folded }], 0) !== undefined);
  });

/** The folded words of a language's phrases, and the beginnings of words that may end in anything. */
export function cueWords(
  locale: Locale,
  names: readonly CueName[] = cueNames,
): {
  readonly words: readonly string[];
  readonly beginnings: readonly string[];
} {
  const parts = names.flatMap((name) => tables[locale][name].toLowerCase().split(/[\s|~]+/));
  const isOpen = (part: string): boolean => part.endsWith("*");
  return {
    words: [...new Set(parts.flatMap((part) => (isOpen(part) ? [] : wordsOf(part))))],
    beginnings: [...new Set(parts.flatMap((part) => (isOpen(part) ? wordsOf(part) : [])))],
  };
}
