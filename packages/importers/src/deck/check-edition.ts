// Whether the names of the areas fit their numbers: numbers are matched, and another edition uses them for other areas.
import { type Framework, findNode, type PrintedName } from "@kompass/model";
import { type Problem, problem } from "../problems/problem.js";
import { knownNames, plainName, sharedLetters } from "./known-names.js";

/** One area may be called anything; where half of them are called otherwise, numbers mean something else. */
const doubtfulShare = 0.5;
const fewestAreas = 2;

export function checkEdition(framework: Framework, names: readonly PrintedName[]): readonly Problem[] {
  const printed = names.filter(
    ({ target, place }) => place === "table" && findNode(framework, target)?.level === "area",
  );
  const strange = printed.filter(({ target, name }) => !isKnown(framework, target, plainName(name)));
  if (strange.length < fewestAreas || strange.length < printed.length * doubtfulShare) return [];
  const areas = strange.map(({ target, name }) => `${target} "${name}"`);
  return [
    problem("importers/other-edition", { framework: framework.id, areas }, { line: (strange[0] as PrintedName).line }),
  ];
}

function isKnown(framework: Framework, area: string, name: string): boolean {
  return knownNames(framework, area).some((known) => known === name || sharedLetters(name, known) > 0);
}
