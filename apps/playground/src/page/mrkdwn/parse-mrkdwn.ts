// Reads Slack's markup line by line: paragraphs, quotes, bullet points and preformatted text.
import type { Inline } from "./inline.js";
import { parseInline } from "./parse-inline.js";
import { withoutEscapes } from "./without-escapes.js";

type Lines = readonly (readonly Inline[])[];

export type Paragraph =
  | { readonly kind: "lines" | "quote" | "list"; readonly lines: Lines }
  | { readonly kind: "preformatted"; readonly text: string };

type LineKind = Exclude<Paragraph["kind"], "preformatted">;

const fence = /```([\s\S]+?)```/;
const prefixes: Readonly<Record<Exclude<LineKind, "lines">, RegExp>> = { quote: /^(&gt;|>) ?/, list: /^\s*[•◦▪] / };

/** Lines of one kind that follow each other are one paragraph; an empty line ends it. */
export function parseMrkdwn(text: string): readonly Paragraph[] {
  return text.split(fence).flatMap((part, index) => {
    // Every second part stood between two fences.
    if (index % 2 === 1) {
      return [{ kind: "preformatted", text: withoutEscapes(part.replace(/^\n|\n$/g, "")) }];
    }
    return paragraphsOf(part);
  });
}

function paragraphsOf(text: string): Paragraph[] {
  const paragraphs: { kind: LineKind; lines: (readonly Inline[])[] }[] = [];
  let isOpen = false;
  for (const line of text.split("\n")) {
    if (line.trim() === "") {
      isOpen = false;
      continue;
    }
    const { kind, rest } = readLine(line);
    const last = paragraphs.at(-1);
    if (isOpen && last?.kind === kind) last.lines.push(parseInline(rest));
    else paragraphs.push({ kind, lines: [parseInline(rest)] });
    isOpen = true;
  }
  return paragraphs;
}

function readLine(line: string): { readonly kind: LineKind; readonly rest: string } {
  for (const kind of ["quote", "list"] as const) {
    if (prefixes[kind].test(line)) return { kind, rest: line.replace(prefixes[kind], "") };
  }
  return { kind: "lines", rest: line };
}
