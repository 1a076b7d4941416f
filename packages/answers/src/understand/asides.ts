// What a question says before it asks: who is asking, and why.
import type { Word } from "../words/read-words.js";
import type { CueName } from "./cues/cues.js";
import type { CueOccurrence } from "./find-cues.js";

export interface Asides {
  /** "Jeg leder HR.", "Som enhetsleder lurer jeg på": names nothing that is asked about. */
  readonly introducing: ReadonlySet<number>;
  /** "Vi skal ha møte om 6.4.": may name what the sentence after it asks about. */
  readonly before: ReadonlySet<number>;
}

export const noAsides: Asides = { introducing: new Set(), before: new Set() };

/** Hints that ask nothing by themselves. */
const silent: readonly CueName[] = [
  "ours",
  "there",
  "and",
  "who",
  "municipality",
  "help",
  "each",
  "exactly",
  "either",
  "tool",
  "exists",
  "about",
  "where",
  "first",
];

/** Hints that a sentence asks whatever it starts with. */
const deciding: readonly CueName[] = [
  "points",
  "share",
  "lost",
  "got",
  "weakest",
  "strongest",
  "most",
  "least",
  "rank",
  "compare",
  "area",
  "subarea",
  "perspective",
  "total",
  "how-many",
  "how-much",
  "how-well",
  "says",
  "instruction",
  "secret",
  "change",
  "other-tenant",
  "other-round",
  "what-if",
];

const listed = (text: string): ReadonlySet<string> => new Set(text.split(" "));

const speakers = listed("jeg eg je jag i i'm vi me we we're my min mi");
const presenting = listed(
  "er e leder leiar jobber jobbar arbeider arbeidar representerer representerar ar arbetar am work lead manage represent are",
);
const greetings = listed("hei hallo heisann hello hi hej god morgen morning good dag");
const places = listed("her here har");
const guises = listed("som as");
const wanting = listed(
  "lurer lurar undrer undrar onsker onskjer vil trenger treng spor vill behover fragar need want wonder would ask like ma",
);
const longestGuise = 8;
const shortPresentation = 4;

/** The words of each sentence, by their places. */
function sentencesOf(words: readonly Word[]): readonly (readonly number[])[] {
  const sentences: number[][] = [];
  for (const [at, { startsSentence }] of words.entries()) {
    if (startsSentence || sentences.length === 0) sentences.push([]);
    sentences.at(-1)?.push(at);
  }
  return sentences;
}

/** "Som enhetsleder vil jeg gjerne vite": up to the verb that wants to know. */
function guiseIn(sentence: readonly number[], words: readonly Word[]): readonly number[] {
  const [first] = sentence;
  if (first === undefined || !guises.has(words[first]?.folded ?? "")) return [];
  const end = sentence.slice(1, longestGuise).findIndex((at) => wanting.has(words[at]?.folded ?? ""));
  return end < 0 ? [] : sentence.slice(0, end + 2);
}

export function asidesOf(words: readonly Word[], cues: readonly CueOccurrence[]): Asides {
  const sentences = sentencesOf(words);
  const asks = (sentence: readonly number[]): boolean =>
    cues.some(({ name, at }) => !silent.includes(name) && at.every((index) => sentence.includes(index)));
  const introducing = new Set(sentences.flatMap((sentence) => guiseIn(sentence, words)));
  const before = new Set<number>();
  const isFrame = (sentence: readonly number[]): boolean =>
    !cues.some(({ name, at }) => deciding.includes(name) && at.every((index) => sentence.includes(index)));
  for (const whole of sentences) {
    const start = whole.findIndex((at) => !greetings.has(words[at]?.folded ?? ""));
    const sentence = start < 0 ? whole : whole.slice(start);
    const word = (index: number): string => words[sentence.at(index) ?? -1]?.folded ?? "";
    if (!sentences.some((other) => other !== whole && asks(other)) || introducing.has(whole[0] ?? -1)) continue;
    if (asks(whole) && !(speakers.has(word(0)) && isFrame(whole))) continue;
    const presents =
      (speakers.has(word(0)) && (presenting.has(word(1)) || word(0) === "i'm")) ||
      (places.has(word(-1)) && sentence.length <= shortPresentation);
    for (const at of whole) (presents ? introducing : before).add(at);
  }
  return { introducing, before };
}
