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

/** Where no two blank lines follow each other, one blank line parts slides. */
export function readSlides(text: string): readonly Slide[] {
  const lines = readLines(text);
  const parting = lines.some(({ blankBefore }) => blankBefore >= 2) ? 2 : 1;
  const slides: TextLine[][] = [];
  for (const { number, text: words, blankBefore } of lines) {
    if (slides.length === 0 || blankBefore >= parting) slides.push([]);
    slides.at(-1)?.push({ number, text: words });
  }
  return slides.map((slide) => ({ lines: slide }));
}

interface ReadLine extends TextLine {
  readonly blankBefore: number;
}

function readLines(text: string): readonly ReadLine[] {
  const lines: ReadLine[] = [];
  let blank = 0;
  let number = 0;
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf("\n", start);
    const end = found === -1 ? text.length : found;
    number += 1;
    const line = text.slice(start, end);
    const words = line.replace(/\s+/g, " ").trim();
    const newPage = line.includes("\f");
    if (words === "") blank += newPage ? 2 : 1;
    else {
      lines.push({ number, text: words, blankBefore: newPage && line.trimStart() !== line ? blank + 2 : blank });
      blank = 0;
    }
    start = end + 1;
  }
  return lines;
}
