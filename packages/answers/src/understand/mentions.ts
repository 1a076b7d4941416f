// What a question names besides nodes' titles: numbers of nodes, findings, years, thresholds, counts, other municipalities.
import { type Exact, exact, type Locale, type NodeRef, ratio } from "@kompass/model";
import { municipalities, ordinaryNames } from "../words/municipalities.js";
import { cardinalOf, fractionPlurals, fractions, isPairWord, ordinals } from "../words/number-words.js";
import type { Word } from "../words/read-words.js";
import type { CueName } from "./cues/cues.js";
import type { CueOccurrence } from "./find-cues.js";
import type { RuleName } from "./rule-name.js";

export type Unit = "points" | "percent" | "none";

/** An amount that a question brings: "70 poeng", "under halvparten". */
export interface Amount {
  /** A fraction of the maximum (`percent`), or points. */
  readonly value: Exact;
  readonly unit: Unit;
  /** As it is best said again: "70", "50". */
  readonly at: readonly number[];
}

export interface NumberedNode {
  readonly ref: NodeRef;
  readonly at: number;
}

export interface Mentions {
  /** By number or letter, in the framework. */
  readonly numbered: readonly NumberedNode[];
  /** Written like the number of a node or finding that isn't there: "9.9", "9", "F9-S-01". */
  readonly unknown: readonly string[];
  readonly findings: readonly string[];
  readonly years: readonly number[];
  readonly amounts: readonly Amount[];
  /** How many are asked for: "de fem svakeste", "top 3". */
  readonly count: number | undefined;
  /** Which place in an order is asked for: 2 for "nest". */
  readonly place: number | undefined;
  /** Names of municipalities, folded. */
  readonly municipalities: readonly string[];
}

const unitWords: Readonly<Record<string, Unit>> = {
  poeng: "points",
  pong: "points",
  poang: "points",
  points: "points",
  point: "points",
  p: "points",
  "%": "percent",
  prosent: "percent",
  procent: "percent",
  percent: "percent",
  per: "percent",
  pst: "percent",
};

const unitAfter = (words: readonly Word[], at: number): Unit => {
  for (const next of words.slice(at + 1, at + 4)) {
    if (next.afterBreak) break;
    const unit = unitWords[next.folded.replace(/^poang.*|^pong.*/, "poeng")];
    if (unit) return unit;
    if (!/^(mulige|mojliga|available|av|of|possible)$/.test(next.folded)) break;
  }
  return "none";
};

const isYear = (text: string): boolean => /^(?:19[5-9]\d|20[0-4]\d)$/.test(text);

interface Scene {
  readonly words: readonly Word[];
  readonly cues: readonly CueOccurrence[];
  readonly has: (ref: string) => boolean;
  /** The languages that numbers may be written in. */
  readonly spoken: readonly Locale[];
  /** Words that only say who is asking. */
  readonly introducing: ReadonlySet<number>;
  readonly without: ReadonlySet<RuleName>;
}

const countedBy = ({ spoken, without }: Scene, word: string): number | undefined =>
  without.has("reading/number-words") ? undefined : cardinalOf(word, spoken);

const standsBefore = ({ cues }: Scene, at: number, names: readonly CueName[], reach = 3): boolean =>
  cues.some(({ name, at: where }) => {
    const last = where.at(-1) ?? -1;
    return names.includes(name) && last < at && at - last <= reach;
  });

const limits: readonly CueName[] = [
  "maximum",
  "reach",
  "below",
  "above",
  "at-least",
  "at-most",
  "between",
  "exactly",
  "weaker",
  "stronger",
];

const isAmount = (text: string): boolean => /^\d{1,3}(?:\.\d{1,2})?$/.test(text);

/** "hvis område 5 går til 60": what a score is supposed to go to. */
function isSupposed(scene: Scene, at: number): boolean {
  const supposes = scene.cues.some(({ name }) => name === "what-if" || name === "if" || name === "becomes");
  const isBesideNode = scene.words[at - 1]?.isNumber === true && scene.words[at]?.afterBreak === false;
  return supposes && (isBesideNode || standsBefore(scene, at, ["towards", "instead"], 1));
}

/** "10 i stedet for 3.3": a number for a number. */
const isSwapped = ({ words, cues }: Scene, at: number): boolean =>
  cues.some(
    ({ name, from, at: where }) => name === "instead" && where.at(-1) === at - 1 && words[from - 1]?.isNumber === true,
  );

/** "område 4", "områdene 3, 4 og 5", "area five": a level word, then numbers. */
function isAfterArea(scene: Scene, at: number): boolean {
  const { words, cues } = scene;
  for (let before = at - 1; before >= Math.max(0, at - 6); before -= 1) {
    const word = words[before];
    if (!word) return false;
    const isLevel = cues.some(
      ({ name, at: where }) => (name === "area" || name === "subarea") && where.at(-1) === before,
    );
    if (isLevel) return true;
    const joins = /^(og|och|and|o|eller|or|to|med|with|mot|nr|nummer|no|number|than|enn|an|&)$/.test(word.folded);
    if (!joins && !/^\d$/.test(word.folded) && !(countedBy(scene, word.folded) !== undefined && before !== at - 1))
      return false;
  }
  return false;
}

/** A number further behind a level word than the first is a node's only where it may be one: "70 på område 1 og 70 på 5". */
const isNamedSo = (scene: Scene, at: number): boolean =>
  isAfterArea(scene, at) && (Number(scene.words[at]?.folded) <= mostNodes || isLevelBefore(scene, at));

/** "område 5 poeng": a number right behind a level word is its number, whatever follows. */
const isLevelBefore = ({ cues }: Scene, at: number): boolean =>
  cues.some(({ name, at: where }) => levelNames.includes(name) && where.at(-1) === at - 1);

/** "av de 800 poengene", "out of 100": the whole that something is a part of, no threshold. */
export function isOutOf(words: readonly Word[], at: number): boolean {
  const [two, one] = [words[at - 2]?.folded ?? "", words[at - 1]?.folded ?? ""];
  if (sums.has(two)) return false;
  return parting.has(one) || (parting.has(two) && wholes.has(one));
}

/** "8.3 poeng", "5.5 poäng?": the only number, written like a sub-area's, and nothing that would measure against it. */
function isSubareaInPoints({ words, cues, has }: Scene, at: number, unit: Unit): boolean {
  const folded = words[at]?.folded ?? "";
  const measures: readonly CueName[] = [...limits, "what-if", "full", "got"];
  return (
    unit === "points" &&
    /^\d\.\d$/.test(folded) &&
    has(folded) &&
    words.filter(({ isNumber }) => isNumber).length === 1 &&
    !cues.some(({ name }) => measures.includes(name))
  );
}

/** Reads numbers, letters and names of places from the words of a question. */
export function readMentions(scene: Scene, subject: string, levelLetters: readonly string[]): Mentions {
  const { words, cues, has, without } = scene;
  const numbered: NumberedNode[] = [];
  const unknown: string[] = [];
  const findings: string[] = [];
  const years: number[] = [];
  const amounts: Amount[] = [];
  let count: number | undefined;
  let place: number | undefined;
  const node = (ref: string, at: number) => {
    if (has(ref)) numbered.push({ ref, at });
    else if (isSupposed(scene, at) && isAmount(ref)) amounts.push({ value: exact(ref), unit: "none", at: [at] });
    else unknown.push(ref);
  };
  const cueAt = (names: readonly CueName[], at: number): boolean =>
    cues.some(({ name, at: where }) => names.includes(name) && where.includes(at));

  for (const [at, word] of words.entries()) {
    const { folded } = word;
    if (/^f\d+-[a-z]-\d+$/.test(folded)) {
      findings.push(word.raw.toUpperCase());
      continue;
    }
    if (word.isNumber) {
      const dotted = folded.replaceAll(",", ".");
      const unit = unitAfter(words, at);
      if (/\.0+$/.test(folded) && !has(dotted)) continue;
      if (/^\d{1,2}\.\d{1,2}\.\d{1,2}$/.test(dotted)) node(dotted, at);
      else if (isSubareaInPoints(scene, at, unit)) node(dotted, at);
      else if (/^\d{1,2}\.\d{1,2}$/.test(dotted) && unit === "none") {
        const isLimit = standsBefore(scene, at, ["below", "above", "at-least", "at-most"], 2);
        const isWritten = folded.includes(".") && (has(dotted) || !isLimit);
        const isReplaced =
          standsBefore(scene, at, ["instead"], 1) &&
          (folded.includes(",") || numbered.length > 0 || isSwapped(scene, at));
        const isNode = isWritten || (has(dotted) && !isLimit) || standsBefore(scene, at, ["subarea", "question"], 1);
        if (isNode && !isReplaced) node(dotted, at);
        else amounts.push({ value: exact(dotted), unit, at: [at] });
      } else if (/^\d{1,5}(?:\.\d{1,3})?$/.test(dotted)) {
        const isWhole = !dotted.includes(".");
        if (isWhole && isYear(dotted) && unit === "none") years.push(Number(dotted));
        else if (isWhole && isNamedSo(scene, at) && (unit === "none" || (has(dotted) && isLevelBefore(scene, at))))
          node(dotted, at);
        else if (isWhole && !has(dotted) && isUnknownNode(scene, at)) unknown.push(dotted);
        else if (isOutOf(words, at)) continue;
        else if (isWhole && has(dotted) && unit === "none" && isBareNode(scene, at)) node(dotted, at);
        else if (unit === "percent") amounts.push({ value: exact(dotted).div(100), unit, at: [at] });
        else if (
          unit === "points" ||
          isPaired(scene, at) ||
          standsBefore(scene, at, limits, 3) ||
          standsAfter(cues, at)
        ) {
          amounts.push({ value: exact(dotted), unit, at: [at] });
        } else if (isWhole && !has(dotted) && words.length <= shortest) {
          amounts.push({ value: exact(dotted), unit, at: [at] });
        } else if (isWhole && Number(dotted) <= 50) {
          if (words.length <= 4 && has(dotted) && !cues.some(({ name }) => isOrder(name))) node(dotted, at);
          else if (count === undefined && followsOrder(scene, at)) count = Number(dotted);
        }
      }
      continue;
    }
    const cardinal = countedBy(scene, folded);
    const parts = without.has("reading/fractions") ? undefined : fractionPlurals.get(words[at + 1]?.folded ?? "");
    if (cardinal !== undefined && parts !== undefined) {
      amounts.push({ value: ratio(BigInt(cardinal), parts), unit: "percent", at: [at, at + 1] });
    } else if (cardinal !== undefined) {
      const isLone =
        words.length <= shortest && cueAt(["and"], 0) && at > 0 && !numbering.has(words[at - 1]?.folded ?? "");
      const isNode = (isAfterArea(scene, at) || isBareNode(scene, at) || isLone) && !isPairWord(folded);
      if (isNode && has(String(cardinal)) && !followsOrder(scene, at)) numbered.push({ ref: String(cardinal), at });
      else if (unitAfter(words, at) !== "none") {
        const unit = unitAfter(words, at);
        const value = exact(cardinal);
        amounts.push({ value: unit === "percent" ? value.div(100) : value, unit, at: [at] });
      } else if (count === undefined && followsOrder(scene, at)) count = cardinal;
    }
    const fraction = without.has("reading/fractions") ? undefined : fractions.get(folded);
    if (fraction && (standsBefore(scene, at, limits, 3) || !ordinals.has(folded))) {
      amounts.push({ value: ratio(...fraction), unit: "percent", at: [at] });
    }
    if (cueAt(["next"], at)) place ??= 2;
    const ordinal = without.has("reading/ordinals") ? undefined : ordinals.get(folded);
    const isShort = words.length <= 5 && /^(den|det|dei|the|og|och|and)$/.test(words[at - 1]?.folded ?? "");
    const isBesideOrder = cues.some(({ name, from }) => isOrder(name) && Math.abs(from - at) <= 2);
    const ofArea =
      ordinal !== undefined && ordinal > 2 && cueAt(["area"], at + 1) && !cues.some(({ name }) => isOrder(name));
    if (ordinal !== undefined && ofArea && has(String(ordinal))) numbered.push({ ref: String(ordinal), at });
    else if (ordinal !== undefined && (isBesideOrder || isShort || isPlace(words, at))) place ??= ordinal;
    if (place === undefined && isNumbering(scene, at))
      place = Number(words[at + 1]?.folded) || countedBy(scene, words[at + 1]?.folded ?? "");
    if (isLetter(scene, at, levelLetters)) node(folded.toUpperCase(), at);
  }
  return {
    numbered: cues.some(({ name }) => name === "what-if" || name === "if") ? numbered : withRanges(numbered, scene),
    unknown,
    findings,
    years,
    amounts,
    count,
    place,
    municipalities: readPlaces(scene, subject),
  };
}

const listed = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** "a total of 560": no whole, but the sum itself. */
const sums = listed("total totalt totalen totalsum sum summa samlet samla");
const parting = listed("av of blant bland among");
const wholes = listed("de dei the dem sine sina deres deira deras its their mulige moglege mojliga possible");
const numbering = listed("nummer nr number");
const before = listed("pa on for i in under inom innen innenfor om about kapittel with med vid");
const between = listed("til till og och and eller or enn an than mot vs versus kontra samt with med &");
const following = listed("begge both bada bade da then der there here her har i in ut out til to mot");

/** "på 5?", "5 og 7", "sammenlign 3 med 8": a number that stands where the name of an area would. */
function isBareNode(scene: Scene, at: number): boolean {
  if (scene.without.has("reading/bare-numbers")) return false;
  const { words, cues } = scene;
  const next = words[at + 1];
  const previous = words[at - 1]?.folded ?? "";
  if (cues.some(({ name, at: where }) => levelNames.includes(name) && where.includes(at + 1))) return false;
  if (isLeftOut(scene, at) || isSetBeside(scene, at)) return true;
  const isLimit = cues.some(({ name }) => levelNames.includes(name) || name === "points" || name === "share");
  const limiting: readonly CueName[] = ["below", "above", "at-least", "at-most", "maximum"];
  const names: readonly CueName[] = isLimit ? [...limiting, "between"] : limiting;
  if (!numbering.has(previous) && standsBefore(scene, at, names, 2)) return false;
  const ends =
    !next || next.afterBreak || next.startsSentence || between.has(next.folded) || following.has(next.folded);
  if (!ends) return false;
  const isNumbered = numbering.has(previous) && before.has(words[at - 2]?.folded ?? "");
  if (before.has(previous) || isNumbered) return true;
  const isBesideNumber = (index: number): boolean => /^[1-9]$/.test(words[index]?.folded ?? "");
  return (
    (between.has(next?.folded ?? "") && isBesideNumber(at + 2)) || (between.has(previous) && isBesideNumber(at - 2))
  );
}

/** "Why is 5 so far behind 8?": the only two numbers, and one is said to be behind the other. */
function isSetBeside(scene: Scene, at: number): boolean {
  const { words, cues } = scene;
  const numbers = words.flatMap(({ isNumber }, index) => (isNumber ? [index] : []));
  const isPlain = (index: number): boolean =>
    /^[1-9]$/.test(words[index]?.folded ?? "") &&
    unitAfter(words, index) === "none" &&
    !cues.some(({ name, from }) => isOrder(name) && from === index + 1);
  const sides: readonly CueName[] = ["weaker", "stronger", "below", "above"];
  const isBehind = cues.some(({ name }) => name === "behind");
  const isReason = cues.some(({ name }) => name === "why") && cues.some(({ name }) => sides.includes(name));
  const isOther = cues.some(({ name }) => levelNames.includes(name) || name === "what-if");
  return numbers.length === 2 && numbers.includes(at) && numbers.every(isPlain) && (isBehind || isReason) && !isOther;
}

/** "utenom 5, 7 og 8", "holder vi 5 utenfor": a number that is left out of what is asked. */
function isLeftOut({ words, cues }: Scene, at: number): boolean {
  if (cues.some(({ name, from }) => isOrder(name) && from === at + 1)) return false;
  return cues.some(({ name, from, at: where }) => {
    const last = where.at(-1) ?? from;
    if (name !== "except" || where.includes(at)) return false;
    const next = words[last + 1];
    if (at < from) return at === from - 1 && (next === undefined || next.afterBreak || next.startsSentence);
    return words
      .slice(last + 1, at)
      .every(({ folded }) => numbering.has(folded) || between.has(folded) || /^[1-9]$/.test(folded));
  });
}

/** "And four?": a number in so few words is a node's. */
const shortest = 3;
const mostNodes = 20;

/** "Hva fikk vi på 9?": a number where the name of an area would stand, and that no area has. */
const isUnknownNode = (scene: Scene, at: number): boolean =>
  !scene.cues.some(({ name }) => name === "what-if" || name === "if" || name === "full") &&
  /^(pa|on)$/.test(scene.words[at - 1]?.folded ?? "") &&
  Number(scene.words[at]?.folded) <= mostNodes &&
  scene.cues.some(({ name }) => name === "got" || name === "points") &&
  isBareNode(scene, at);

const levelNames: readonly CueName[] = ["area", "subarea", "perspective", "question"];
const upTo = listed("til to till og och and -");

/** "60 til 70", "60-70": an amount beside another. */
function isPaired({ words, has }: Scene, at: number): boolean {
  const isAmount = (index: number): boolean =>
    words[index]?.isNumber === true && !has(words[index].folded) && !isYear(words[index].folded);
  const joins = (index: number): boolean => upTo.has(words[index]?.folded ?? "");
  return (
    isAmount(at) &&
    ((joins(at + 1) && isAmount(at + 2)) || (joins(at - 1) && isAmount(at - 2)) || isAmount(at + 1) || isAmount(at - 1))
  );
}

const placing = listed(
  "comes came come in kom kommer kjem komme finished placed ranked havner hamnar hamner endte enda",
);

/** "kommer som fjerde", "tredje plass", "came in third". */
function isPlace(words: readonly Word[], at: number): boolean {
  if (/^pla(?:s|ts|ce)/.test(words[at + 1]?.folded ?? "")) return true;
  return words.slice(Math.max(0, at - 2), at).some(({ folded }) => placing.has(folded));
}

/** "nummer tre" that no level stands before. */
function isNumbering(scene: Scene, at: number): boolean {
  const { words, cues } = scene;
  if (!numbering.has(words[at]?.folded ?? "") || before.has(words[at - 1]?.folded ?? "")) return false;
  const next = words[at + 1]?.folded ?? "";
  const isCount = /^\d$/.test(next) || countedBy(scene, next) !== undefined;
  return isCount && !cues.some(({ name, at: where }) => levelNames.includes(name) && where.at(-1) === at - 1);
}

/** "1 til 4", "A–D": all between; nothing where that is the whole level, which scopes nothing. */
function withRanges(numbered: readonly NumberedNode[], { words, has }: Scene): readonly NumberedNode[] {
  const found = numbered.flatMap((first, index) => {
    const last = numbered[index + 1];
    if (!last || !isRange(words, first, last)) return [];
    const between: NumberedNode[] = [];
    const start = first.ref.slice(0, -1);
    for (let code = lastCode(first.ref); code <= lastCode(last.ref); code += 1) {
      between.push({ ref: start + String.fromCharCode(code), at: first.at });
    }
    const next = String.fromCharCode(last.ref.charCodeAt(0) + 1);
    const isAll = (first.ref === "A" || first.ref === "1") && !has(next);
    return [{ first, last, between: isAll ? [] : between }];
  });
  return numbered.flatMap((node) => {
    const range = found.find(({ first, last }) => node === first || node === last);
    if (!range) return [node];
    return node === range.first ? range.between : [];
  });
}

const lastCode = (ref: string): number => ref.charCodeAt(ref.length - 1);

const rangeWords = listed("til to till t.o.m through");

function isRange(words: readonly Word[], first: NumberedNode, last: NumberedNode): boolean {
  const isOfOne = first.ref.slice(0, -1) === last.ref.slice(0, -1) && first.ref.length === last.ref.length;
  if (!isOfOne || first.ref >= last.ref) return false;
  const isJoined = last.at - first.at === 2 && rangeWords.has(words[first.at + 1]?.folded ?? "");
  return isJoined || (last.at - first.at === 1 && words[last.at]?.afterBreak === false);
}

const isOrder = (name: CueName): boolean => ["weakest", "strongest", "most", "least", "rank"].includes(name);

function standsAfter(cues: readonly CueOccurrence[], at: number): boolean {
  return cues.some(({ name, from }) => (name === "at-least" || name === "at-most") && from > at && from - at <= 2);
}

/** "de fem svakeste", "top 3", "tre beste områder", "the two sub-areas with": a count beside an order or a level. */
function followsOrder({ words, cues }: Scene, at: number): boolean {
  const near = cues.some(({ name, from, at: where }) => {
    if (isOrder(name))
      return (from > at && from - at <= 3) || (at > (where.at(-1) ?? 0) && at - (where.at(-1) ?? 0) <= 1);
    return (name === "area" || name === "subarea" || name === "perspective") && from > at && from - at <= 3;
  });
  const total =
    /^(av|of|de|alle|the|all|blant|among|dei|dem)$/.test(words[at - 1]?.folded ?? "") &&
    /^(av|of|blant|among)$/.test(words[at - 2]?.folded ?? words[at - 1]?.folded ?? "");
  const isOfOrder = cues.some(({ name, from }) => isOrder(name) && from === at + 1);
  return (near && (!total || isOfOrder)) || isOfMany({ words, cues }, at);
}

/** How far behind "to av dei åtte" the level may stand. */
const nearMany = 5;

/** "Kva to av dei åtte områda har lågast poengsum?": a count of some, wherever the order stands. */
const isOfMany = ({ words, cues }: Pick<Scene, "words" | "cues">, at: number): boolean =>
  parting.has(words[at + 1]?.folded ?? "") &&
  cues.some(({ name }) => isOrder(name)) &&
  cues.some(({ name, from }) => levelNames.includes(name) && from > at && from - at <= nearMany);

/** "perspektiv A", "B eller C" beside a perspective, a lone "C?" */
function isLetter({ words, cues, without }: Scene, at: number, letters: readonly string[]): boolean {
  if (without.has("reading/letters")) return false;
  const word = words[at];
  if (!word || !/^[a-z]$/.test(word.folded)) return false;
  const level = cues.filter(({ name }) => name === "perspective");
  const isLetterAt = (index: number): boolean => letters.includes(words[index]?.raw ?? "");
  const besideLetter =
    (between.has(words[at + 1]?.folded ?? "") && isLetterAt(at + 2)) ||
    (between.has(words[at - 1]?.folded ?? "") && isLetterAt(at - 2));
  if (isLetterAt(at) && besideLetter) return true;
  const beside = level.some(({ at: where }) => where.at(-1) === at - 1);
  if (beside && (word.raw === word.text ? letters.includes(word.folded.toUpperCase()) : word.raw !== "I")) return true;
  const isCapital = word.raw !== word.text;
  if (!isCapital || !letters.includes(word.folded.toUpperCase())) return false;
  const isNear = level.some(({ from }) => Math.abs(from - at) <= 5);
  const article = word.startsSentence && word.raw === "A" && words.length > 3;
  const next = words[at + 1];
  const isEnd = next === undefined || next.startsSentence;
  if (isEnd && (before.has(words[at - 1]?.folded ?? "") || /^(of|til|to|till)$/.test(words[at - 1]?.folded ?? "")))
    return true;
  return isNear || (words.length <= 4 && !article);
}

/** The place that some folded words name, in the genitive too: "Trondheims", "Oslos". */
const placeOf = (words: string): string | undefined =>
  [words, words.replace(/['’]?s$/, "")].find((name) => municipalities.has(name));

function readPlaces({ words, cues, introducing, without }: Scene, subject: string): readonly string[] {
  if (without.has("reading/places")) return [];
  const found: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    for (const length of [3, 2, 1]) {
      const part = words.slice(at, at + length);
      if (part.length < length || introducing.has(at)) continue;
      const name = placeOf(part.map(({ folded }) => folded).join(" "));
      if (name === undefined) continue;
      const [first] = part;
      const next = words[at + length];
      const isNamed = cues.some(({ name: cue, from }) => cue === "municipality" && from === at + length && next);
      const hasCapital = first !== undefined && first.raw !== first.text && first.raw !== first.raw.toUpperCase();
      const isSafe = hasCapital && (!first.startsSentence || words.length <= 3);
      const isUnmistakable =
        name.length >= 5 && !ordinaryNames.has(name) && !cues.some(({ at: where }) => where.includes(at));
      if (name !== subject && (isNamed || isSafe || isUnmistakable)) found.push(name);
      at += length - 1;
      break;
    }
  }
  return found;
}
