// Lists of findings: bullets under the headings Strengths, Challenges and Weaknesses, one list an area.
import type { FindingCategory } from "@kompass/model";
import { joinLines } from "../text/join-lines.js";
import type { Slide, TextLine } from "../text/slide.js";
import { bulletMarkOf } from "./bullet-mark.js";
import { headingOfCategory } from "./deck-words.js";

export interface FoundBullet {
  readonly lines: readonly [TextLine, ...TextLine[]];
  /** Without the mark, line breaks joined. */
  readonly text: string;
}

/** Bullets that stand under the same headings: one heading says their category, several leave it to be inferred. */
export interface FindingSection {
  readonly headings: readonly FindingCategory[];
  readonly bullets: readonly FoundBullet[];
}

export interface FindingList {
  /** What stands before the first bullet and is no heading: the area's number and name. */
  readonly introduction: readonly TextLine[];
  readonly sections: readonly FindingSection[];
  readonly lines: readonly TextLine[];
  /** Index of the slide on which it begins. */
  readonly slide: number;
}

interface OpenBullet {
  readonly lines: [TextLine, ...TextLine[]];
}

interface OpenSection {
  readonly headings: FindingCategory[];
  readonly bullets: OpenBullet[];
}

interface OpenList {
  readonly introduction: TextLine[];
  readonly sections: OpenSection[];
  readonly lines: TextLine[];
  readonly slide: number;
  readonly mark: string;
}

export function findFindingLists(slides: readonly Slide[]): readonly FindingList[] {
  const lists: OpenList[] = [];
  let open: OpenList | undefined;
  for (const [index, slide] of slides.entries()) {
    const continued: boolean = open !== undefined && continuesList(open, slide);
    if (!continued) open = openList(slide, index);
    if (!open) continue;
    if (!continued) lists.push(open);
    for (const line of slide.lines) addLine(open, line);
  }
  return lists.map(closeList);
}

/** The headings of a line that consists of nothing else: "Styrker Utfordringer Svakheter", "Styrker:". Prose goes on in small letters. */
export function headingsOf(text: string): readonly FindingCategory[] {
  if (text.length > 60 || !/^\p{Lu}/u.test(text)) return [];
  const words = text
    .toLowerCase()
    .split(/[\s/|,:&]+/)
    .filter((word) => word !== "" && word !== "og" && word !== "och" && word !== "and");
  const headings = words.map((word) => headingOfCategory.get(word));
  return headings.every((heading) => heading !== undefined) ? headings : [];
}

/** A slide holds a list where a heading is printed and a marked line follows it, or stands before it. */
function openList({ lines }: Slide, slide: number): OpenList | undefined {
  const heading = lines.findIndex((line) => headingsOf(line.text).length > 0);
  if (heading === -1) return undefined;
  const after = lines.slice(heading).find((line) => bulletMarkOf(line.text) !== undefined);
  const marked = after ?? lines.find((line) => bulletMarkOf(line.text) !== undefined);
  const mark = marked && bulletMarkOf(marked.text);
  return mark === undefined ? undefined : { introduction: [], sections: [], lines: [], slide, mark };
}

/** A list runs on where the next slide has no headings and begins with a bullet, or with the rest of one. */
function continuesList({ mark }: OpenList, { lines }: Slide): boolean {
  if (lines.some((line) => headingsOf(line.text).length > 0)) return false;
  const marked = lines.findIndex((line) => bulletMarkOf(line.text) === mark);
  return marked !== -1 && lines.slice(0, marked).every((line) => /^\p{Ll}/u.test(line.text));
}

function addLine(list: OpenList, line: TextLine): void {
  list.lines.push(line);
  const headings = headingsOf(line.text);
  const section = list.sections.at(-1);
  if (headings.length > 0) {
    if (section && section.bullets.length === 0) section.headings.push(...headings);
    else list.sections.push({ headings: [...headings], bullets: [] });
  } else if (bulletMarkOf(line.text) === list.mark) {
    const bullet: OpenBullet = { lines: [{ number: line.number, text: line.text.slice(list.mark.length).trim() }] };
    if (section) section.bullets.push(bullet);
    else list.sections.push({ headings: [], bullets: [bullet] });
  } else {
    const bullet = section?.bullets.at(-1);
    if (bullet) bullet.lines.push(line);
    else list.introduction.push(line);
  }
}

function closeList({ introduction, sections, lines, slide }: OpenList): FindingList {
  return {
    introduction,
    lines,
    slide,
    sections: headedSections(sections)
      .filter(({ bullets }) => bullets.length > 0)
      .map(({ headings, bullets }) => ({
        headings: [...new Set(headings)],
        bullets: bullets
          .map((bullet) => ({
            ...bullet,
            text: joinLines(bullet.lines.map((line) => line.text).filter((text) => text !== "")),
          }))
          .filter(({ text }) => text !== ""),
      })),
  };
}

/** Some text layers print the headings after the columns that they head. */
function headedSections(sections: readonly OpenSection[]): readonly OpenSection[] {
  const [first, last] = [sections[0], sections.at(-1)];
  const trailing = first && last && first !== last && first.headings.length === 0 && last.bullets.length === 0;
  return trailing ? [{ headings: last.headings, bullets: first.bullets }, ...sections.slice(1, -1)] : sections;
}
