// Everything else that the text says, in pieces short enough to cite, each with the heading of its slide.
import type { SourcePassage } from "@kompass/model";
import { isContactDetail } from "../text/contact-details.js";
import { joinLines, jointOf } from "../text/join-lines.js";
import type { Slide, TextLine } from "../text/slide.js";
import { readAreaHeading } from "./area-heading.js";
import { bulletMarkOf } from "./bullet-mark.js";
import { numberHeadings } from "./deck-words.js";

/** What an answer may quote at once. */
const longestPassage = 300;
const longestHeading = 120;
/** A line this long, and nearly as long as the slide's longest, broke because there was no room left. */
const shortestFullLine = 30;
const fullLine = 0.8;

/** `taken` are the numbers of lines that became claims, names of dividers, findings or tables. */
export function readPassages(slides: readonly Slide[], taken: ReadonlySet<number>): readonly SourcePassage[] {
  const passages = slides.flatMap((slide) => passagesOf(slide, taken));
  return passages.map((passage, index) => ({ id: `passage-${index + 1}`, ...passage }));
}

type Passage = Omit<SourcePassage, "id">;

function passagesOf({ lines }: Slide, taken: ReadonlySet<number>): readonly Passage[] {
  const isLeft = ({ number, text }: TextLine) => !taken.has(number) && !isContactDetail(text) && !headsScores(text);
  const [first, ...rest] = unitsOf(lines, isLeft);
  if (!first) return [];
  const isHeading =
    rest.length > 0 && first.text.length <= longestHeading && !opensEntry(first.text) && !/^https?:/.test(first.text);
  const heading = isHeading ? first.text : null;
  return packed(isHeading ? rest : [first, ...rest])
    .filter(({ text }) => /\p{L}\p{L}/u.test(text))
    .map(({ text, line }) => ({ heading, text, line }));
}

/** What stands over a table of scores: "Poengfordeling område 5", "SUM", "Maks". */
function headsScores(text: string): boolean {
  if (readAreaHeading(text)?.ofPoints) return true;
  return (
    text.length < 40 &&
    text
      .toLowerCase()
      .split(/[ /]+/)
      .every((word) => numberHeadings.has(word))
  );
}

/** A bullet, a numbered entry, or lines that belong together as a sentence does. */
interface Unit {
  readonly text: string;
  readonly line: number;
  /** Nothing that was left out stands between this unit and the one before. */
  readonly adjoins: boolean;
}

function unitsOf(lines: readonly TextLine[], isLeft: (line: TextLine) => boolean): readonly Unit[] {
  const widest = lines.reduce((most, { text }) => Math.max(most, text.length), 0);
  const units: { lines: TextLine[]; adjoins: boolean }[] = [];
  let before: TextLine | undefined;
  for (const line of lines) {
    if (!isLeft(line)) {
      before = undefined;
      continue;
    }
    if (before && goesOn(before.text, line.text, widest)) units.at(-1)?.lines.push(line);
    else units.push({ lines: [line], adjoins: before !== undefined });
    before = line;
  }
  return units.flatMap((unit) => cut(unit.lines, unit.adjoins));
}

/** A line goes on in small letters, or after a line so long that it broke only because the slide ended there. */
function goesOn(before: string, line: string, widest: number): boolean {
  if (opensEntry(line) || /^https?:/.test(line)) return false;
  if (!/^["«“(]?[\p{Lu}\d]/u.test(line)) return true;
  return before.length >= Math.max(shortestFullLine, widest * fullLine) && !/[.?!:…]["»”]?$/.test(before);
}

function opensEntry(text: string): boolean {
  return bulletMarkOf(text) !== undefined || /^(?:\d{1,2}(?:\.\d{1,2}){1,2}|[A-Z\d]{1,2}[.)]) /.test(text);
}

/** A unit that is too long is cut after a sentence, else between words; each piece knows the line it begins on. */
function cut(lines: readonly TextLine[], adjoins: boolean): readonly Unit[] {
  const text = joinLines(lines.map((line) => line.text));
  const pieces: Unit[] = [];
  let line = 0;
  // Where in the text the line begins.
  let opening = 0;
  for (let from = 0; from < text.length; ) {
    const to = from + pieceLength(text.slice(from, from + longestPassage + 1));
    for (let next = nextOpening(lines, line, opening); next <= from; next = nextOpening(lines, line, opening)) {
      line += 1;
      opening = next;
    }
    pieces.push({
      text: text.slice(from, to),
      line: lines[line]?.number as number,
      adjoins: pieces.length === 0 && adjoins,
    });
    from = text.charAt(to) === " " ? to + 1 : to;
  }
  return pieces;
}

function pieceLength(text: string): number {
  if (text.length <= longestPassage) return text.length;
  const sentence = Math.max(text.lastIndexOf(". "), text.lastIndexOf("? "), text.lastIndexOf("! ")) + 1;
  const places = [sentence, text.lastIndexOf(" "), longestPassage];
  return places.find((place) => place > longestPassage / 4) as number;
}

function nextOpening(lines: readonly TextLine[], line: number, opening: number): number {
  const [before, next] = [lines[line], lines[line + 1]];
  if (!before || !next) return Number.POSITIVE_INFINITY;
  return opening + before.text.length + jointOf(before.text, next.text).length;
}

/** As many units as fit; one that announces the next (“… is:”) goes with it. */
function packed(units: readonly Unit[]): readonly { readonly text: string; readonly line: number }[] {
  const passages: { texts: string[]; line: number }[] = [];
  for (const [index, { text, line, adjoins }] of units.entries()) {
    const next = units[index + 1];
    const withNext = text.endsWith(":") && next?.adjoins ? next.text.length + 1 : 0;
    const last = passages.at(-1);
    const length = last ? last.texts.join(" ").length + 1 + text.length : 0;
    if (
      last &&
      adjoins &&
      length <= longestPassage &&
      (length + withNext <= longestPassage || text.length + withNext > longestPassage)
    ) {
      last.texts.push(text);
    } else passages.push({ texts: [text], line });
  }
  return passages.map(({ texts, line }) => ({ text: texts.join(" "), line }));
}
