// The tree is a tree: every node has one parent, ids are unique and carry their parent's number.
import type { Fault } from "../../errors.js";
import type { FrameworkDocument } from "../framework-document.js";

function duplicates(pointer: string, ids: readonly string[]): readonly Fault[] {
  return ids.flatMap((id, index) =>
    ids.indexOf(id) === index ? [] : [{ pointer: `${pointer}/${index}/id`, message: `"${id}" stands twice` }],
  );
}

/** A package may hold less than the publisher's framework, and then counts as partial; it can't hold more. */
function checkCompleteness(document: FrameworkDocument): readonly Fault[] {
  const { expected } = document.completeness;
  return (["perspectives", "areas", "subareas", "questions"] as const)
    .filter((level) => document[level].length > expected[level])
    .map((level) => ({
      pointer: `/completeness/expected/${level}`,
      message: `${expected[level]} are expected, the document holds ${document[level].length}`,
    }));
}

export function checkStructure(document: FrameworkDocument): readonly Fault[] {
  const perspectives = new Set(document.perspectives.map(({ id }) => id));
  const areas = new Map(document.areas.map((area) => [area.id, area]));
  const subareas = new Set(document.subareas.map(({ id }) => id));
  const listed = document.perspectives.flatMap((perspective) => perspective.areas);
  return [
    ...duplicates(
      "/perspectives",
      document.perspectives.map(({ id }) => id),
    ),
    ...duplicates(
      "/areas",
      document.areas.map(({ id }) => id),
    ),
    ...duplicates(
      "/subareas",
      document.subareas.map(({ id }) => id),
    ),
    ...duplicates(
      "/questions",
      document.questions.map(({ id }) => id),
    ),
    ...duplicates(
      "/dimensions",
      document.dimensions.map(({ id }) => id),
    ),
    ...document.dimensions.flatMap(({ levels }, index) =>
      duplicates(
        `/dimensions/${index}/levels`,
        levels.map(({ id }) => id),
      ),
    ),
    ...checkCompleteness(document),
    ...document.perspectives.flatMap((perspective, index) =>
      perspective.areas
        .filter((id) => areas.get(id)?.perspective !== perspective.id)
        .map((id) => ({
          pointer: `/perspectives/${index}/areas`,
          message: `area "${id}" does not belong to perspective "${perspective.id}"`,
        })),
    ),
    ...document.areas.flatMap(({ id, perspective }, index) => [
      ...(perspectives.has(perspective)
        ? []
        : [{ pointer: `/areas/${index}/perspective`, message: `there is no perspective "${perspective}"` }]),
      ...(listed.filter((other) => other === id).length === 1
        ? []
        : [{ pointer: `/areas/${index}/id`, message: `area "${id}" must be listed by exactly one perspective` }]),
    ]),
    ...document.subareas.flatMap(({ id, area }, index) => [
      ...(areas.has(area) ? [] : [{ pointer: `/subareas/${index}/area`, message: `there is no area "${area}"` }]),
      ...(id.startsWith(`${area}.`)
        ? []
        : [{ pointer: `/subareas/${index}/id`, message: `"${id}" does not carry the number of area "${area}"` }]),
    ]),
    ...document.questions.flatMap(({ id, subarea }, index) => [
      ...(subareas.has(subarea)
        ? []
        : [{ pointer: `/questions/${index}/subarea`, message: `there is no sub-area "${subarea}"` }]),
      ...(id.startsWith(`${subarea}.`)
        ? []
        : [
            {
              pointer: `/questions/${index}/id`,
              message: `"${id}" does not carry the number of sub-area "${subarea}"`,
            },
          ]),
    ]),
  ];
}
