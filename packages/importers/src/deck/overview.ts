// The overview: each perspective with its letter, and below it the names of its areas, which may stand in any order.
import { type Framework, findNode, type PrintedName } from "@kompass/model";
import { type Problem, problem } from "../problems/problem.js";
import type { Slide, TextLine } from "../text/slide.js";
import { bulletMarkOf } from "./bullet-mark.js";
import { knownNames, plainName, sharedLetters } from "./known-names.js";

export interface ReadOverview {
  readonly names: readonly PrintedName[];
  readonly problems: readonly Problem[];
}

interface ListedPerspective {
  readonly ref: string;
  readonly name: string;
  readonly line: number;
  readonly areas: readonly TextLine[];
}

/** `elsewhere` are the names that the rest of the text gives: they help to tell which area a name means. */
export function readOverview(
  slides: readonly Slide[],
  framework: Framework,
  elsewhere: readonly PrintedName[],
): ReadOverview {
  const listed =
    slides.map((slide) => perspectivesOf(slide, framework)).find((perspectives) => perspectives.length >= 2) ?? [];
  const areas = listed.map((perspective) => ({ perspective, placed: placeNames(perspective, framework, elsewhere) }));
  return {
    names: areas.flatMap(({ perspective: { ref, name, line }, placed }): PrintedName[] => [
      { target: ref, name, place: "overview", line },
      ...placed.flatMap(({ target, name, line }) =>
        target === undefined ? [] : [{ target, name, place: "overview" as const, line }],
      ),
    ]),
    problems: areas.flatMap(({ perspective, placed }) =>
      placed.flatMap(({ target, name, line }) =>
        target === undefined
          ? [problem("importers/unplaced-name", { name, perspective: perspective.ref }, { line })]
          : [],
      ),
    ),
  };
}

function perspectivesOf({ lines }: Slide, framework: Framework): readonly ListedPerspective[] {
  const seen = new Set<string>();
  return lines.flatMap(({ text, number }, index) => {
    const [, ref = "", name = ""] = /^([A-Z])[.):] (\S.*)$/.exec(text) ?? [];
    const node = findNode(framework, ref);
    if (node?.level !== "perspective" || seen.has(ref)) return [];
    seen.add(ref);
    const areas = lines
      .slice(index + 1, index + 1 + node.children.length)
      .filter((line) => bulletMarkOf(line.text) !== undefined);
    return [{ ref, name, line: number, areas: areas.map((line) => ({ ...line, text: line.text.slice(1).trim() })) }];
  });
}

interface PlacedName {
  readonly target: string | undefined;
  readonly name: string;
  readonly line: number;
}

function placeNames(
  { ref, areas }: ListedPerspective,
  framework: Framework,
  elsewhere: readonly PrintedName[],
): readonly PlacedName[] {
  const children = findNode(framework, ref)?.children ?? [];
  const names = new Map(
    children.map((child) => [
      child,
      [
        ...knownNames(framework, child),
        ...elsewhere.filter(({ target }) => target === child).map(({ name }) => plainName(name)),
      ],
    ]),
  );
  return areas.map(({ text, number }) => ({ name: text, line: number, target: likeliest(plainName(text), names) }));
}

/** The node that bears the name, or the one whose names share most with it; `undefined` where two share as much. */
function likeliest(name: string, names: ReadonlyMap<string, readonly string[]>): string | undefined {
  const scored = [...names].map(([target, known]) => ({
    target,
    score: known.includes(name)
      ? Number.POSITIVE_INFINITY
      : Math.max(0, ...known.map((other) => sharedLetters(name, other))),
  }));
  const [best, next] = scored.sort((a, b) => b.score - a.score);
  return best && best.score > 0 && best.score > (next?.score ?? 0) ? best.target : undefined;
}
