// Slides that hold nothing but a name: "Område 5 / Brukernes fokus", or a perspective's name alone.
import { type Framework, nodesOfLevel, type PrintedName } from "@kompass/model";
import { joinLines } from "../text/join-lines.js";
import type { Slide } from "../text/slide.js";
import { readAreaHeading } from "./area-heading.js";
import { knownNames, plainName } from "./known-names.js";

export interface ReadDividers {
  readonly names: readonly PrintedName[];
  readonly lines: ReadonlySet<number>;
}

const longestDivider = 4;
const longestName = 90;
/** A perspective's divider may shorten the name that the overview gives it, but not below so many letters. */
const shortestBeginning = 10;

export function readDividers(
  slides: readonly Slide[],
  framework: Framework,
  overview: readonly PrintedName[],
): ReadDividers {
  const names: PrintedName[] = [];
  const lines = new Set<number>();
  for (const [index, slide] of slides.entries()) {
    const found = areaDivider(slide) ?? perspectiveDivider(slide, slides[index + 1], framework, overview);
    if (!found) continue;
    names.push(found);
    for (const { number } of slide.lines) lines.add(number);
  }
  return { names, lines };
}

function areaDivider({ lines }: Slide): PrintedName | undefined {
  const heading = lines[0] && readAreaHeading(lines[0].text);
  if (!heading || heading.ofPoints || lines.length > longestDivider) return undefined;
  const rest = lines.slice(1);
  const name = joinLines([...(heading.name === "" ? [] : [heading.name]), ...rest.map((line) => line.text)]);
  if (!isName(name)) return undefined;
  const line = heading.name === "" ? rest[0]?.number : lines[0]?.number;
  return line === undefined ? undefined : { target: heading.area, name, place: "divider", line };
}

function perspectiveDivider(
  { lines }: Slide,
  next: Slide | undefined,
  framework: Framework,
  overview: readonly PrintedName[],
): PrintedName | undefined {
  const name = joinLines(lines.slice(0, longestDivider).map((line) => line.text));
  if (lines.length > 2 || !isName(name)) return undefined;
  const plain = plainName(name);
  const perspectives = nodesOfLevel(framework, "perspective");
  const named = perspectives.find(({ ref }) =>
    [
      ...knownNames(framework, ref),
      ...overview.filter(({ target }) => target === ref).map((other) => plainName(other.name)),
    ].some(
      (known) =>
        known === plain || (plain.length >= shortestBeginning && (known.startsWith(plain) || plain.startsWith(known))),
    ),
  );
  // A perspective's divider stands before the divider of its first area.
  const following = next && areaDivider(next)?.target;
  const opened = perspectives.find(({ children }) => following !== undefined && children[0] === following);
  const perspective = named ?? (lines.length === 1 ? opened : undefined);
  return perspective && { target: perspective.ref, name, place: "divider", line: lines[0]?.number as number };
}

function isName(text: string): boolean {
  return text.length > 0 && text.length <= longestName && /^\p{Lu}/u.test(text) && !/[\d?!:@]/.test(text);
}
