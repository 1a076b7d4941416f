// Whose evaluation it is and of which year: from the text, else from the file name, and it says which.
import { type Problem, problem } from "../problems/problem.js";
import { joinLines } from "../text/join-lines.js";
import type { Slide } from "../text/slide.js";
import { instrumentStems, municipalityWords, resultsWords } from "./deck-words.js";

export interface IdentityHints {
  readonly subject: string | undefined;
  readonly period: number | undefined;
  /** The name of the file, with or without folders and ending. */
  readonly fileName: string | undefined;
}

export interface Identity {
  readonly name: string;
  readonly period: number | null;
  readonly problems: readonly Problem[];
}

const longestName = 40;
const longestTitle = 80;

export function identifySubject(slides: readonly Slide[], hints: IdentityHints): Identity {
  const file = readFileName(hints.fileName);
  const said = hints.subject ?? nameOnResultsSlide(slides) ?? nameBeforeMunicipality(slides);
  const year = hints.period ?? yearOfInstrument(slides);
  const name = said ?? file.name ?? "?";
  return {
    name,
    period: year ?? file.year ?? null,
    problems: [
      ...(said !== undefined
        ? []
        : [
            file.name === undefined
              ? problem("importers/subject-unknown", { name })
              : problem("importers/subject-from-file-name", { name }),
          ]),
      ...(year !== undefined
        ? []
        : [
            file.year === undefined
              ? problem("importers/period-unknown", {})
              : problem("importers/period-from-file-name", { year: file.year }),
          ]),
    ],
  };
}

/** "Resultater / Midtre …": a slide that holds the heading and a name. */
function nameOnResultsSlide(slides: readonly Slide[]): string | undefined {
  for (const { lines } of slides) {
    const [first, ...rest] = lines;
    if (!first || rest.length === 0 || rest.length > 2 || !resultsWords.has(first.text.toLowerCase().replace(/:$/, "")))
      continue;
    const name = withoutMunicipality(joinLines(rest.map((line) => line.text)));
    if (isProperName(name)) return name;
  }
  return undefined;
}

/** The name that most often stands before "kommune" or "kommun"; one mention is enough beside the instrument's name. */
function nameBeforeMunicipality(slides: readonly Slide[]): string | undefined {
  const mentions = new Map<string, number>();
  for (const { text } of slides.flatMap(({ lines }) => lines)) {
    if (text.length > 2000) continue;
    const words = text.split(" ");
    const weight = namesInstrument(text) ? 2 : 1;
    for (const [index, word] of words.entries()) {
      if (!municipalityWords.has(word.toLowerCase().replace(/[.,:;!?)]+$/, ""))) continue;
      const name = capitalisedBefore(words, index);
      if (name !== undefined) mentions.set(name, (mentions.get(name) ?? 0) + weight);
    }
  }
  const [best, next] = [...mentions].sort((a, b) => b[1] - a[1]);
  return best && best[1] >= 2 && best[1] > (next?.[1] ?? 0) ? withoutGenitive(best[0], slides) : undefined;
}

/** "Grästorps kommun" is the municipality of Grästorp, where the text also says "Grästorp"; "Borås kommun" is of Borås. */
function withoutGenitive(name: string, slides: readonly Slide[]): string {
  const shorter = name.slice(0, -1);
  const isSaid = slides.some(({ lines }) =>
    lines.some(({ text }) => ` ${text.replace(/[.,:;!?()]/g, " ")} `.includes(` ${shorter} `)),
  );
  return name.endsWith("s") && isSaid ? shorter : name;
}

/** Up to three words with capitals right before a place; the first word of a line may be capital for that reason only. */
function capitalisedBefore(words: readonly string[], place: number): string | undefined {
  let start = place;
  while (start > 0 && place - start < 3 && /^\p{Lu}[\p{L}'-]+$/u.test(words[start - 1] as string)) start -= 1;
  const name = words.slice(start, place).join(" ");
  return name !== "" &&
    isProperName(name) &&
    !/^(?:en|ein|ei|vår|våre|hver|kvar|denne|svenske|norske|svenska|norska|alle|the|this|our|a)$/i.test(name)
    ? name
    : undefined;
}

/** The year in a title that names the instrument; prose names other years beside it. */
function yearOfInstrument(slides: readonly Slide[]): number | undefined {
  const years = new Set<number>();
  for (const { text } of slides.flatMap(({ lines }) => lines)) {
    if (text.length > longestTitle || /[.!?:]$/.test(text) || !namesInstrument(text)) continue;
    for (const [year] of text.matchAll(/(?<![\d/.-])20\d\d(?![\d/.-])/g)) years.add(Number(year));
  }
  const [only] = years;
  return years.size === 1 ? only : undefined;
}

function namesInstrument(text: string): boolean {
  const words = text.toLowerCase();
  return instrumentStems.some((stem) => words.includes(stem));
}

function withoutMunicipality(name: string): string {
  const words = name.split(" ");
  return municipalityWords.has(words.at(-1)?.toLowerCase() ?? "") ? words.slice(0, -1).join(" ") : name;
}

function isProperName(name: string): boolean {
  return name.length <= longestName && /^\p{Lu}[\p{L} .'-]+$/u.test(name);
}

/** "midtre-example-2023.txt" gives a name and a year. */
function readFileName(fileName: string | undefined): {
  readonly name: string | undefined;
  readonly year: number | undefined;
} {
  const stem =
    (fileName ?? "")
      .split(/[\\/]/)
      .at(-1)
      ?.replace(/\.[^.]{1,5}$/, "") ?? "";
  const years = [...stem.matchAll(/(?<!\d)20\d\d(?!\d)/g)].map(([year]) => year);
  const words = stem
    .split(/[\s_.\d-]+/)
    .filter((word) => /^\p{L}+$/u.test(word) && !municipalityWords.has(word.toLowerCase()) && !namesInstrument(word))
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  const name = words.join(" ");
  return {
    name: isProperName(name) ? name : undefined,
    year: years.length === 1 ? Number(years[0]) : undefined,
  };
}
