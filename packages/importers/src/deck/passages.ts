// Everything else that the text says, in pieces short enough to cite, each with the heading of its slide.
import type { SourcePassage } from "@kompass/model";
import { isContactDetail } from "../text/contact-details.js";
import { joinLines } from "../text/join-lines.js";
import type { Slide, TextLine } from "../text/slide.js";
import { readAreaHeading } from "./area-heading.js";
import { bulletMarks, numberHeadings } from "./deck-words.js";

/** What an answer may quote at once. */
const longestPassage = 300;
const longestHeading = 120;

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
  const isHeading = !opensEntry(first.text) && first.text.length <= longestHeading && rest.length > 0;
  const heading = isHeading ? first.text : null;
  return packed(isHeading ? rest : [first, ...rest]).map(({ text, line }) => ({ heading, text, line }));
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
  const units: { texts: string[]; line: number; adjoins: boolean }[] = [];
  let adjoins = false;
  for (const line of lines) {
    if (!isLeft(line)) {
      adjoins = false;
      continue;
    }
    if (adjoins && !opensUnit(line.text)) units.at(-1)?.texts.push(line.text);
    else units.push({ texts: [line.text], line: line.number, adjoins });
    adjoins = true;
  }
  return units.flatMap(({ texts, line, adjoins: joined }) => cut({ text: joinLines(texts), line, adjoins: joined }));
}

function opensUnit(text: string): boolean {
  return opensEntry(text) || /^["«“(]?[\p{Lu}\d]/u.test(text);
}

function opensEntry(text: string): boolean {
  return bulletMarks.has(text.charAt(0)) || /^(?:\d{1,2}(?:\.\d{1,2}){1,2}|[A-Z\d]{1,2}[.)]) /.test(text);
}

/** A unit that is too long is cut after a sentence, else between words. */
function cut(unit: Unit): readonly Unit[] {
  const pieces: Unit[] = [];
  let rest = unit.text;
  while (rest.length > longestPassage) {
    const piece = rest.slice(0, longestPassage);
    const sentence = Math.max(piece.lastIndexOf(". "), piece.lastIndexOf("? "), piece.lastIndexOf("! "));
    const word = piece.lastIndexOf(" ");
    const end = [sentence > 0 ? sentence + 1 : 0, word, longestPassage].find(
      (place) => place > longestPassage / 4,
    ) as number;
    pieces.push({ ...unit, text: rest.slice(0, end).trim(), adjoins: pieces.length === 0 && unit.adjoins });
    rest = rest.slice(end).trim();
  }
  return [...pieces, { ...unit, text: rest, adjoins: pieces.length === 0 && unit.adjoins }];
}

function packed(units: readonly Unit[]): readonly { readonly text: string; readonly line: number }[] {
  const passages: { text: string; line: number }[] = [];
  for (const { text, line, adjoins } of units) {
    const last = passages.at(-1);
    if (last && adjoins && last.text.length + 1 + text.length <= longestPassage) last.text += ` ${text}`;
    else passages.push({ text, line });
  }
  return passages;
}
