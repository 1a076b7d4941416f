// What a question says before it asks: who is asking, and why.
import type { Word } from "../words/read-words.js";
import { type CueName, decliningCues } from "./cues/cues.js";
import type { CueOccurrence } from "./find-cues.js";

export interface Asides {
  /** "Jeg leder HR.", "Som enhetsleder lurer jeg på": names nothing that is asked about. */
  readonly introducing: ReadonlySet<number>;
  /** "Vi skal ha møte om 6.4.": may name what the sentence after it asks about. */
  readonly before: ReadonlySet<number>;
  /** Statements before a question that is whole by itself: what they hint at beside levels and measures isn't asked. */
  readonly silenced: ReadonlySet<number>;
}

export const noAsides: Asides = { introducing: new Set(), before: new Set(), silenced: new Set() };

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

/** What a question that is whole by itself asks of … */
const wholes: readonly CueName[] = ["area", "subarea", "perspective", "total", "sum"];
/** … and how. */
const orders: readonly CueName[] = [
  "weakest",
  "strongest",
  "most",
  "least",
  "rank",
  "compare",
  "difference",
  "sum",
  "below",
  "above",
];

/** What statements before such a question keep saying: of what level, in what measure, and what is declined anyway. */
export const keptOfStatements: ReadonlySet<CueName> = new Set([
  ...decliningCues.filter((name) => name !== "peers"),
  "change",
  "area",
  "subarea",
  "perspective",
  "points",
  "share",
  "lost",
  "maximum",
  "ours",
  "there",
  "and",
]);

const listed = (text: string): ReadonlySet<string> => new Set(text.split(" "));

const speakers = listed("jeg eg je jag i i'm vi me we we're my min mi");
const presenting = listed(
  "er e sitter sit sitt sitjer leder leiar jobber jobbar arbeider arbeidar representerer representerar ar arbetar am work lead manage represent are",
);
const greetings = listed("hei hallo heisann hello hi hej god morgen morning good dag");
const places = listed("her here har");
const guises = listed("som as");
const wanting = listed(
  "lurer lurar undrer undrar onsker onskjer vil trenger treng spor vill behover fragar need want wonder would ask like ma",
);
/** "Ta de tre svakeste områdene.", "Let 5.2 get 10.": what the question after it goes on with. */
const telling = listed("ta tag take velg vel valj pick choose plukk la lat let lat");
const longestGuise = 8;
const joining = listed("og och and men but som who");
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

/** "Jeg er HR-sjef i X og nysgjerrig på …": up to where the sentence goes on to what is asked. */
function presentationIn(sentence: readonly number[], words: readonly Word[]): readonly number[] {
  const joins = (at: number, index: number): boolean =>
    index > 1 && (joining.has(words[at]?.folded ?? "") || words[at]?.afterBreak === true);
  const wants = sentence.findIndex((at, index) => joins(at, index) && wanting.has(words[at + 1]?.folded ?? ""));
  const end = wants < 0 ? sentence.findIndex(joins) : wants;
  return end < 0 || end > longestGuise ? [] : sentence.slice(0, end);
}

export function asidesOf(words: readonly Word[], cues: readonly CueOccurrence[]): Asides {
  const sentences = sentencesOf(words);
  if (sentences.length === 1 && !guises.has(words[0]?.folded ?? "")) return noAsides;
  const inside = (sentence: readonly number[]): ReadonlySet<CueName> =>
    new Set(cues.flatMap(({ name, at }) => (at.every((index) => sentence.includes(index)) ? [name] : [])));
  const hints = new Map(sentences.map((sentence) => [sentence, inside(sentence)]));
  const some = (sentence: readonly number[], names: readonly CueName[]): boolean =>
    names.some((name) => hints.get(sentence)?.has(name));
  const asks = (sentence: readonly number[]): boolean =>
    [...(hints.get(sentence) ?? [])].some((name) => !silent.includes(name));
  const isAsked = (sentence: readonly number[]): boolean => words[sentence[0] ?? -1]?.asked === true;
  const last = sentences.findLast(isAsked);
  const namesNode = last?.some((at) => words[at]?.isNumber === true) === true;
  const isWhole =
    last !== undefined && some(last, wholes) && (some(last, orders) || (namesNode && some(last, ["got", "points"])));
  const introducing = new Set(sentences.flatMap((sentence) => guiseIn(sentence, words)));
  const before = new Set<number>();
  const silenced = new Set<number>();
  /** From here on the sentences say what is supposed. */
  let isTold = false;
  for (const whole of sentences) {
    const start = whole.findIndex((at) => !greetings.has(words[at]?.folded ?? ""));
    const sentence = start < 0 ? whole : whole.slice(start);
    const word = (index: number): string => words[sentence.at(index) ?? -1]?.folded ?? "";
    if (!sentences.some((other) => other !== whole && asks(other)) || introducing.has(whole[0] ?? -1)) continue;
    isTold ||= some(whole, ["what-if"]) || telling.has(word(0));
    const isStatement = last !== undefined && !isAsked(whole) && !isTold && (whole[0] ?? 0) < (last[0] ?? 0);
    if (isStatement) for (const at of whole) before.add(at);
    if (isStatement && isWhole) for (const at of whole) silenced.add(at);
    const presents =
      (speakers.has(word(0)) && (presenting.has(word(1)) || word(0) === "i'm")) ||
      (places.has(word(-1)) && sentence.length <= shortPresentation);
    const isPlain = !asks(whole) || (speakers.has(word(0)) && !some(whole, deciding));
    const presented = presents ? presentationIn(sentence, words) : [];
    if (isPlain && presented.length > 0) {
      for (const at of whole) (presented.includes(at) ? introducing : before).add(at);
    } else if (isPlain) for (const at of whole) (presents ? introducing : before).add(at);
    else for (const at of presented) introducing.add(at);
  }
  return { introducing, before, silenced };
}
