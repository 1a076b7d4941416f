// Makes a whole report deck as a text layer shows it, and keeps what it was made from.
import { exact, type FindingCategory, type Framework, type Locale, nodesOfLevel, sum, toDecimal } from "@kompass/model";
import { findingCategories } from "../columns/finding-category.js";
import { type DeckPhrases, phrasesOf } from "./deck-phrases.js";
import { type GeneratedSlide, generateColumnSlide, type SlideWishes, topicsOf } from "./generate-column-slide.js";
import { type Random, randomFrom } from "./random.js";

export interface DeckWishes extends SlideWishes {
  readonly seed: number;
}

export interface GeneratedDeck {
  readonly text: string;
  readonly subject: string;
  readonly year: number;
  readonly language: Locale;
  readonly claims: readonly { readonly target: string; readonly printed: string; readonly max: number }[];
  readonly findings: readonly GeneratedFinding[];
}

export interface GeneratedFinding {
  readonly area: string;
  readonly text: string;
  readonly category: FindingCategory;
  /** Line breaks alone tell where its slide's columns begin. */
  readonly separated: boolean;
}

/** A slide is its lines; `undefined` parts a list that runs over to the next page. */
type SlideLines = readonly (string | undefined)[];

const subjects = ["Nordvik", "Øvre Steindal", "Lillesund", "Vestby Ås", "Granhamn"];
const marks = ["⬧", "•", "▪", "-", "➢"];

export function generateDeck(framework: Framework, { seed, ...wishes }: DeckWishes): GeneratedDeck {
  const random = randomFrom(seed);
  const phrases = phrasesOf[wishes.language];
  const subject = random.pick(subjects);
  const year = random.between(2020, 2029);
  const topics = topicsOf(wishes.language);
  const mark = random.pick(marks);
  const areas = nodesOfLevel(framework, "area").map((area) => ({
    number: area.ref,
    name: capitalised(random.pick(topics)),
    rows: scoreRows(random, framework, area.ref, topics),
    slide: generateColumnSlide(random, wishes),
  }));
  const slides: SlideLines[] = [
    [`${phrases.instrument} ${year}`],
    phrases.prose,
    [phrases.results, subject],
    ...areas.flatMap(({ number, name, rows, slide }) => [
      [`${phrases.area} ${number}`, name],
      [
        `${phrases.pointsOfArea} ${number}`,
        phrases.sum,
        phrases.max,
        ...rows.map(
          ({ target, title, printed, max }) => `${target}${target.includes(".") ? "" : "."} ${title} ${printed} ${max}`,
        ),
      ],
      findingLines(random, phrases, { number, name, mark }, slide),
    ]),
  ];
  return {
    text: laidOut(random, slides, `${phrases.instrument} – ${subject} ${phrases.municipality}`),
    subject,
    year,
    language: wishes.language,
    claims: areas.flatMap(({ rows }) => rows.map(({ target, printed, max }) => ({ target, printed, max }))),
    findings: areas.flatMap(({ number, slide: { bullets, categories, separated } }) =>
      bullets.map(({ text }, index) => ({
        area: number,
        text,
        category: categories[index] as FindingCategory,
        separated,
      })),
    ),
  };
}

interface Row {
  readonly target: string;
  readonly title: string;
  readonly printed: string;
  readonly max: number;
}

/** The area's row first; it is what its rows add up to, rounded. */
function scoreRows(random: Random, framework: Framework, area: string, topics: readonly string[]): readonly Row[] {
  const comma = (text: string): string => text.replace(".", ",");
  const subareas = nodesOfLevel(framework, "subarea").filter(({ parent }) => parent === area);
  const rows = subareas.map(({ ref, maximum }) => {
    const max = Number(maximum);
    return {
      target: ref,
      title: capitalised(random.pick(topics)),
      points: toDecimal(exact(`${random.between(0, max * 10)}/10`), 1),
      max,
    };
  });
  const whole = toDecimal(sum(rows.map(({ points }) => exact(points))), 0);
  const max = rows.reduce((total, row) => total + row.max, 0);
  return [
    { target: area, title: capitalised(random.pick(topics)), printed: whole, max },
    ...rows.map(({ points, ...row }) => ({ ...row, printed: comma(points) })),
  ];
}

function findingLines(
  random: Random,
  { focusArea, headings }: DeckPhrases,
  { number, name, mark }: { readonly number: string; readonly name: string; readonly mark: string },
  slide: GeneratedSlide,
): SlideLines {
  const [strength, challenge, weakness] = findingCategories.map((category) => headings[category]) as [
    string,
    string,
    string,
  ];
  const heading = random.chance(0.8)
    ? [`${strength} ${challenge} ${weakness}`]
    : [strength, `${challenge} ${weakness}`];
  const bullets = slide.bullets.map(({ lines }) =>
    lines.map((line, index) => (index === 0 ? `${mark} ${line}` : line)),
  );
  const turn = random.chance(0.15) && bullets.length > 3 ? random.between(1, bullets.length - 2) : undefined;
  return [
    `${focusArea} ${number}:`,
    name,
    ...heading,
    ...bullets.flatMap((lines, index) => (index === turn ? [...lines, undefined] : lines)),
  ];
}

/** Slides with blank lines between them, some decks with blank lines between all lines, some with a running foot and page numbers. */
function laidOut(random: Random, slides: readonly SlideLines[], foot: string): string {
  const gap = random.chance(0.5) ? "\n\n" : "\n";
  const hasFoot = random.chance(0.5);
  const hasNumbers = random.chance(0.5);
  const pages = slides.flatMap(pagesOf);
  return pages
    .map((lines, index) => [...lines, ...(hasFoot ? [foot] : []), ...(hasNumbers ? [`${index + 1}`] : [])].join(gap))
    .join("\n\n\n\n");
}

function pagesOf(slide: SlideLines): readonly (readonly string[])[] {
  const pages: string[][] = [[]];
  for (const line of slide) {
    if (line === undefined) pages.push([]);
    else pages.at(-1)?.push(line);
  }
  return pages;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
