// Abbreviations of an assessment and its framework: where they stand, and what the texts themselves spell out.
import type { Review } from "@kompass/findings";
import { lazily } from "../lazily.js";
import { fold } from "../words/fold.js";
import { joiningWords } from "../words/little-words.js";
import { conceptWords } from "./concepts/synonyms.js";

/** A text that can be quoted, and what it is a text of. */
interface Place {
  readonly of: "finding" | "block" | "framework";
  readonly id: string;
}

export interface SpelledOut extends Place {
  /** Word for word. */
  readonly long: string;
  /** `said`: beside the abbreviation, in brackets; `initials`: its letters fit, the source doesn't join the two. */
  readonly by: "said" | "initials";
}

export interface Abbreviation {
  /** As it is written there: "HØP". */
  readonly term: string;
  /** Where it stands, remarks first. */
  readonly places: readonly Place[];
  readonly spelledOut: SpelledOut | undefined;
}

export interface Abbreviations {
  /** By its folded letters. */
  readonly find: (folded: string) => Abbreviation | undefined;
}

interface Text extends Place {
  readonly text: string;
}

const longestTerm = 8;
/** Two letters fit too many words to go by. */
const fewestByInitials = 3;
/** A part of a compound that begins with a letter of the abbreviation has at least so many letters. */
const shortestPart = 4;

const written = /(?<![\p{L}\d])\p{L}+(?:[-–]\p{L}+)*(?![\p{L}\d])/gu;
const suspended = /\p{Lu}\p{L}+- (?:og|och|and|eller|&) \p{L}+/gu;
const named =
  /\p{Lu}\p{L}+(?: (?:og|och|and|of|for|för|i|av))?(?: \p{Lu}\p{L}+(?: (?:og|och|and|of|for|för|i|av))?)* \p{Lu}\p{L}+/gu;

/** Mostly capitals: "HØP", "UiO", "KS-K", but neither "KOMMUNE" in a headline nor "Facebook". */
function isTerm(word: string, ordinary: ReadonlySet<string>): boolean {
  const letters = [...word].filter((letter) => /\p{L}/u.test(letter));
  const capitals = letters.filter((letter) => /\p{Lu}/u.test(letter));
  if (letters.length > longestTerm || capitals.length < 2 || capitals.length * 2 <= letters.length) return false;
  return !ordinary.has(word.toLowerCase());
}

const lettersOf = (term: string): string => fold(term.toLowerCase()).replace(/[^\p{L}]/gu, "");

/** Whether the letters begin the words in order, and parts of compounds that are words of their own. */
function fits(letters: string, long: string, words: ReadonlySet<string>): boolean {
  const parts = long.split(/[\s-]+/).map((word) => fold(word.toLowerCase()));
  const telling = parts.filter((part) => part !== "" && !joiningWords.has(part));
  const from = (at: number, rest: string): boolean => {
    const word = telling[at];
    if (word === undefined) return rest === "";
    if (rest === "" || word[0] !== rest[0]) return false;
    if (from(at + 1, rest.slice(1))) return true;
    for (let cut = 2; cut <= word.length - shortestPart; cut += 1) {
      const tail = word.slice(cut);
      if (tail[0] === rest[1] && words.has(tail) && from(at + 1, rest.slice(2))) return true;
    }
    return false;
  };
  return telling.length > 0 && from(0, letters);
}

/** The words before a bracket from the first that the letters can begin with. */
function before(text: string, end: number, letters: string, words: ReadonlySet<string>): string | undefined {
  const starts = [...text.slice(0, end).matchAll(/\S+/g)].map(({ index }) => index).slice(-letters.length * 2);
  const start = starts.find((at) => fits(letters, text.slice(at, end).trim(), words));
  return start === undefined ? undefined : text.slice(start, end).trim();
}

function saidIn({ text, of, id }: Text, term: string, words: ReadonlySet<string>): SpelledOut | undefined {
  const letters = lettersOf(term);
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) {
    const isInBrackets = text[at - 1] === "(" && text[at + term.length] === ")";
    const ahead = isInBrackets ? before(text, at - 1, letters, words) : undefined;
    const behind = /^ \(([^()]+)\)/.exec(text.slice(at + term.length))?.[1];
    const long = ahead ?? (behind !== undefined && fits(letters, behind, words) ? behind : undefined);
    if (long !== undefined) return { of, id, long, by: "said" };
  }
  return undefined;
}

function fittingIn({ text, of, id }: Text, term: string, words: ReadonlySet<string>): SpelledOut | undefined {
  const letters = lettersOf(term);
  if (letters.length < fewestByInitials) return undefined;
  const names = [...text.matchAll(suspended), ...text.matchAll(named)].map(([name]) => name);
  const long = names.find((name) => fits(letters, name, words));
  return long === undefined ? undefined : { of, id, long, by: "initials" };
}

const first = <T>(texts: readonly Text[], find: (text: Text) => T | undefined): T | undefined => {
  for (const text of texts) {
    const found = find(text);
    if (found !== undefined) return found;
  }
  return undefined;
};

export function createAbbreviations({ framework, assessment, reported }: Review): Abbreviations {
  const findings = reported.map(({ id, text }): Text => ({ of: "finding", id, text }));
  const blocks = assessment.passages.map(({ id, text }): Text => ({ of: "block", id, text }));
  const method = framework.passages.flatMap(({ id, texts }) =>
    Object.values(texts).map((text): Text => ({ of: "framework", id, text })),
  );
  const texts = [...findings, ...method, ...blocks];
  const all = texts.flatMap(({ text }) =>
    [...text.matchAll(written)].flatMap(([word]) => [word, ...(word.includes("-") ? word.split("-") : [])]),
  );
  const ordinary = new Set(
    all
      .filter((word) => word === word.toLowerCase() || /^\p{Lu}\p{Ll}+$/u.test(word))
      .map((word) => word.toLowerCase()),
  );
  const terms = new Map(
    all.flatMap((word) => (isTerm(word, ordinary) ? [[fold(word.toLowerCase()), word] as const] : [])),
  );
  const made = new Map<string, Abbreviation>();
  const words = lazily(() => new Set([...ordinary].map(fold).concat(conceptWords())));

  function look(term: string): Abbreviation {
    const stands = new RegExp(`(?<![\\p{L}\\d])${term}(?![\\p{L}\\d])`, "u");
    const places = texts.filter(({ text }) => stands.test(text));
    return {
      term,
      places: places.filter(({ of, id }, at) => places.findIndex((other) => other.of === of && other.id === id) === at),
      spelledOut:
        first(texts, (text) => saidIn(text, term, words())) ?? first(texts, (text) => fittingIn(text, term, words())),
    };
  }

  return {
    find: (folded) => {
      const term = terms.get(folded);
      if (term === undefined) return undefined;
      const known = made.get(folded) ?? look(term);
      made.set(folded, known);
      return known;
    },
  };
}
