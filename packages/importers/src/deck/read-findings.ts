// Lists of findings to findings: whose area they are, and which of the three columns each stands in.
import type { FindingCategory, Framework, Locale, PrintedName } from "@kompass/model";
import { findNode } from "@kompass/model";
import { inferCategories } from "../columns/infer-categories.js";
import { type Problem, problem } from "../problems/problem.js";
import { joinLines } from "../text/join-lines.js";
import type { Slide, TextLine } from "../text/slide.js";
import { readAreaHeading } from "./area-heading.js";
import { type FindingList, type FindingSection, findFindingLists } from "./finding-lists.js";
import { findScoreRows } from "./score-rows.js";

/** A finding before it has its id, which depends on its category. */
export interface ReadFinding {
  readonly area: string;
  readonly text: string;
  /** As it stands, lines joined by spaces; only where `text` is joined otherwise. */
  readonly quote?: string;
  readonly category: FindingCategory;
  readonly categoryBasis: "layout" | "inferred" | "manual";
  readonly confidence: number;
  readonly line: number;
}

export interface ReadFindings {
  /** In the order of the source. */
  readonly findings: readonly ReadFinding[];
  readonly names: readonly PrintedName[];
  readonly problems: readonly Problem[];
  readonly lines: ReadonlySet<number>;
}

/** A deck has one list an area, or a few where a list runs over slides; so many mean that the text is something else. */
const mostLists = 64;

export function readFindings(slides: readonly Slide[], framework: Framework, language: Locale): ReadFindings {
  const lists = findFindingLists(slides);
  const problems: Problem[] = [];
  if (lists.length > mostLists) problems.push(problem("importers/too-many-finding-lists", { limit: mostLists }));
  const findings: ReadFinding[] = [];
  const names: PrintedName[] = [];
  const lines = new Set<number>();
  for (const list of lists.slice(0, mostLists)) {
    const count = list.sections.reduce((sum, { bullets }) => sum + bullets.length, 0);
    const place = { line: list.lines[0]?.number as number };
    const heading = headingOf(list, framework);
    const area = heading?.area ?? areaBefore(slides, list.slide, framework);
    if (area === undefined) {
      problems.push(problem("importers/findings-without-area", { findings: count }, place));
      continue;
    }
    if (!heading) problems.push(problem("importers/findings-area-from-context", { area }, place));
    if (heading?.name) names.push({ target: area, place: "findings", ...heading.name });
    for (const { number } of list.lines) lines.add(number);
    for (const section of list.sections) {
      for (const finding of findingsOf(section, area, language)) findings.push(finding);
    }
  }
  if (findings.length === 0) problems.push(problem("importers/no-findings", {}));
  return { findings, names, problems, lines };
}

function findingsOf({ headings, bullets }: FindingSection, area: string, language: Locale): readonly ReadFinding[] {
  const [only] = headings;
  const slide = {
    headings,
    language,
    bullets: bullets.map(({ lines, text }) => ({ text, lines: lines.map((line) => line.text) })),
  };
  const inferred = only && headings.length === 1 ? undefined : inferCategories(slide);
  return bullets.map(({ lines, text }, index) => {
    const found = inferred?.[index];
    const printed = lines.flatMap((line) => (line.text === "" ? [] : [line.text])).join(" ");
    return {
      area,
      text,
      ...(printed === text ? {} : { quote: printed }),
      line: lines[0].number,
      ...(found
        ? {
            category: found.category,
            categoryBasis: "inferred" as const,
            confidence: roundConfidence(found.confidence),
          }
        : { category: only as FindingCategory, categoryBasis: "layout" as const, confidence: 1 }),
    };
  });
}

/** A probability that is only estimated needs no more than three decimals. */
function roundConfidence(confidence: number): number {
  return Math.round(confidence * 1000) / 1000;
}

interface ListHeading {
  readonly area: string;
  readonly name: { readonly name: string; readonly line: number } | undefined;
}

function headingOf({ introduction }: FindingList, framework: Framework): ListHeading | undefined {
  const place = introduction.findIndex(({ text }) => readAreaHeading(text) !== undefined);
  const line = introduction[place];
  const heading = line && readAreaHeading(line.text);
  if (!heading || findNode(framework, heading.area)?.level !== "area") return undefined;
  const following = namesAfter(introduction.slice(place + 1));
  const parts = [...(heading.name === "" ? [] : [heading.name]), ...following.map(({ text }) => text)];
  const first = heading.name === "" ? following[0] : line;
  return { area: heading.area, name: first && { name: joinLines(parts), line: first.number } };
}

/** The lines of a name end where a label ("Poengskår:") or a number begins. */
function namesAfter(lines: readonly TextLine[]): readonly TextLine[] {
  const end = lines.findIndex(({ text }) => text.endsWith(":") || /\d/.test(text));
  return end === -1 ? lines : lines.slice(0, end);
}

const slidesLookedBack = 5;

/** The area that the nearest slide before speaks of, by its heading or its score rows. */
function areaBefore(slides: readonly Slide[], slide: number, framework: Framework): string | undefined {
  const before = slides.slice(Math.max(0, slide - slidesLookedBack), slide).reverse();
  return before
    .flatMap((earlier) => [
      ...earlier.lines.slice(0, 2).flatMap(({ text }) => readAreaHeading(text)?.area ?? []),
      ...findScoreRows(earlier).flatMap(({ target, numbers }) =>
        numbers.length === 2 ? (target.split(".")[0] as string) : [],
      ),
    ])
    .find((number) => findNode(framework, number)?.level === "area");
}
