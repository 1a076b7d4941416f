// Where something stands in a source, and whether it still stands there.

/** After the W3C Web Annotation selectors. Lines are counted from 1. */
export type Selector =
  | { readonly type: "LineSelector"; readonly from: number; readonly to: number }
  | { readonly type: "TextQuoteSelector"; readonly exact: string };

export interface Locator {
  /** The id of a source of the assessment. */
  readonly source: string;
  readonly selectors: readonly Selector[];
}

/**
 * `exact`: the quote stands where the locator says. `moved`: it stands once, elsewhere. `ambiguous`: it stands more than
 * once, and nowhere at the line. `missing`: it does not stand in the text. `lines` are where it was found.
 */
export type Resolution =
  | { readonly status: "exact" | "moved"; readonly line: number }
  | { readonly status: "ambiguous"; readonly lines: readonly number[] }
  | { readonly status: "missing" };

/** A locator for a quote that starts at a line; a quote without a line, or a line without a quote, is enough. */
export function locate(
  source: string,
  place: { readonly line?: number | null; readonly quote?: string | undefined },
): Locator {
  const { line, quote } = place;
  return {
    source,
    selectors: [
      ...(line == null ? [] : [{ type: "LineSelector", from: line, to: line } as const]),
      ...(quote === undefined ? [] : [{ type: "TextQuoteSelector", exact: quote } as const]),
    ],
  };
}

/** Line ends of Windows and of old Macintoshes are line ends too. */
const withPlainLineEnds = (text: string): string => text.replace(/\r\n?/g, "\n");

/** How many lines a text has; a line end at its end begins no further one. */
const countLines = (text: string): number => text.replace(/\n$/, "").split("\n").length;

/** What stands between spaces, line breaks and bullet signs: all on one line. */
const word = /[^\s⬧•◆▪●]+/gu;

/** A text as its words without anything between them, and where in that and on which line each word starts. */
interface Pressed {
  readonly characters: string;
  readonly words: readonly { readonly at: number; readonly line: number }[];
}

function press(text: string): Pressed {
  const words: Pressed["words"][number][] = [];
  let characters = "";
  let line = 1;
  let counted = 0;
  for (const { 0: letters, index } of text.matchAll(word)) {
    line += text.slice(counted, index).split("\n").length - 1;
    counted = index;
    words.push({ at: characters.length, line });
    characters += letters;
  }
  return { characters, words };
}

/** The line of every place where a quote starts. */
function linesOf(quote: string, { characters, words }: Pressed): readonly number[] {
  const wanted = press(quote).characters;
  if (wanted === "") return [];
  const lines: number[] = [];
  let index = 0;
  for (let at = characters.indexOf(wanted); at >= 0; at = characters.indexOf(wanted, at + 1)) {
    while ((words[index + 1]?.at ?? Number.POSITIVE_INFINITY) <= at) index += 1;
    const line = words[index]?.line;
    if (line !== undefined) lines.push(line);
  }
  return lines;
}

/** Looks a locator up in the text of its source; line breaks, runs of spaces and bullet signs don't count. */
export function resolveLocator(locator: Locator, source: string): Resolution {
  const text = withPlainLineEnds(source);
  const line = locator.selectors.find((selector) => selector.type === "LineSelector")?.from;
  const quote = locator.selectors.find((selector) => selector.type === "TextQuoteSelector")?.exact;
  if (quote === undefined) {
    const inside = line !== undefined && line >= 1 && line <= countLines(text);
    return inside ? { status: "exact", line } : { status: "missing" };
  }
  const found = linesOf(quote, press(text));
  const [first] = found;
  if (first === undefined) return { status: "missing" };
  if (line !== undefined && found.includes(line)) return { status: "exact", line };
  return found.length === 1 ? { status: "moved", line: first } : { status: "ambiguous", lines: found };
}
