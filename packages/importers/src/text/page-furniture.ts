// Page numbers and running heads: what stands at the edge of slide after slide and belongs to none.
import type { Slide, TextLine } from "./slide.js";

const fewestSlides = 4;
/** A running head stands on so large a share of all slides. */
const runningShare = 0.4;
const longestRunningHead = 100;
/** Furniture may lie two deep: a running foot and below it the page number. */
const layers = 2;

/** Slides without their furniture; slides that held nothing else are gone. `belongs` tells lines that are never furniture. */
export function withoutFurniture(slides: readonly Slide[], belongs: (text: string) => boolean): readonly Slide[] {
  let left = slides;
  for (let layer = 0; layer < layers; layer++) {
    const furniture = furnitureOf(left, belongs);
    if (furniture.size === 0) return left;
    left = left.flatMap(({ lines }) => {
      const kept = lines.filter((line) => !furniture.has(line));
      return kept.length === 0 ? [] : [{ lines: kept }];
    });
  }
  return left;
}

function furnitureOf(slides: readonly Slide[], belongs: (text: string) => boolean): ReadonlySet<TextLine> {
  const edges = [slides.map(({ lines }) => lines[0]), slides.map(({ lines }) => lines.at(-1))].map((lines) =>
    lines.flatMap((line) => line ?? []),
  );
  return new Set(edges.flatMap((lines) => [...runningHeads(lines, belongs), ...pageNumbers(lines)]));
}

/** The same words at the same edge of many slides, whatever their numbers are. */
function runningHeads(edge: readonly TextLine[], belongs: (text: string) => boolean): readonly TextLine[] {
  const byWords = new Map<string, TextLine[]>();
  for (const line of edge) {
    if (line.text.length > longestRunningHead || !/\p{L}/u.test(line.text) || belongs(line.text)) continue;
    const words = line.text.replace(/\d+/g, "#");
    const same = byWords.get(words);
    if (same) same.push(line);
    else byWords.set(words, [line]);
  }
  return [...byWords.values()]
    .filter((lines) => lines.length >= Math.max(fewestSlides, edge.length * runningShare))
    .flat();
}

/** Numbers alone at the same edge of many slides are page numbers where they rise. */
function pageNumbers(edge: readonly TextLine[]): readonly TextLine[] {
  const numbers = edge.filter(({ text }) => /^\d{1,3}$/.test(text));
  const rising = numbers.every(({ text }, index) => index === 0 || Number(text) > Number(numbers[index - 1]?.text));
  return rising && numbers.length >= fewestSlides ? numbers : [];
}
