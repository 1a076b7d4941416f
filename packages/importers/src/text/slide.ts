// The text layer as slides: groups of lines with two or more blank lines, or a form feed, between them.

export interface TextLine {
  /** Counted from 1 in the file. */
  readonly number: number;
  /** Runs of white space are one space. */
  readonly text: string;
}

export interface Slide {
  /** At least one line; blank lines are left out. */
  readonly lines: readonly TextLine[];
}

export interface ReadSlides {
  readonly slides: readonly Slide[];
  /** The first line that was not read; `undefined` where all were. */
  readonly unreadFrom: number | undefined;
}

/** No report has more lines with text; of a longer text the rest is not read, so that time and memory stay bounded. */
const mostLines = 50_000;

/** Where no two blank lines follow each other, one blank line parts slides, unless most lines have one before them. */
export function readSlides(text: string): ReadSlides {
  const { lines, unreadFrom } = readLines(text);
  const isDoubleSpaced = lines.filter(({ blankBefore }) => blankBefore > 0).length > lines.length / 2;
  const parting = isDoubleSpaced || lines.some(({ blankBefore }) => blankBefore >= 2) ? 2 : 1;
  const slides: TextLine[][] = [];
  for (const { number, text: words, blankBefore } of lines) {
    if (slides.length === 0 || blankBefore >= parting) slides.push([]);
    slides.at(-1)?.push({ number, text: words });
  }
  return { slides: slides.map((slide) => ({ lines: slide })), unreadFrom };
}

interface ReadLine extends TextLine {
  readonly blankBefore: number;
}

function readLines(text: string): { readonly lines: readonly ReadLine[]; readonly unreadFrom: number | undefined } {
  const lines: ReadLine[] = [];
  let blank = 0;
  let number = 0;
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf("\n", start);
    const end = found === -1 ? text.length : found;
    number += 1;
    const line = text.slice(start, end);
    const words = collapse(line);
    const newPage = line.includes("\f");
    if (words === "") blank += newPage ? 2 : 1;
    else {
      if (lines.length === mostLines) return { lines, unreadFrom: number };
      lines.push({ number, text: words, blankBefore: newPage && line.trimStart() !== line ? blank + 2 : blank });
      blank = 0;
    }
    start = end + 1;
  }
  return { lines, unreadFrom: undefined };
}

function collapse(line: string): string {
  const words = line.trim();
  return /\s\s|[^\S ]/.test(words) ? words.replace(/\s+/g, " ") : words;
}
