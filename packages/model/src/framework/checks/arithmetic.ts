// What a node is worth is what its parts are worth: maxima, weights and levels add up exactly.
import type { Fault } from "../../errors.js";
import { add, compare, type Exact, equal, exact, one, sum, toFractionText, zero } from "../../numbers/exact.js";
import type { FrameworkDocument } from "../framework-document.js";

function checkLevels(document: FrameworkDocument): readonly Fault[] {
  return document.dimensions.flatMap((dimension, index) => {
    const values = dimension.levels.map(({ value }) => exact(value));
    const rising = values.every((value, at) => at === 0 || compare(values[at - 1] as Exact, value) < 0);
    const whole = equal(values[0] as Exact, zero) && equal(values.at(-1) as Exact, one);
    return rising && whole ? [] : [{ pointer: `/dimensions/${index}/levels`, message: "levels must rise from 0 to 1" }];
  });
}

function checkWeights(document: FrameworkDocument): readonly Fault[] {
  const total = sum(document.dimensions.map(({ id }) => exact(document.scoringPolicy.weights[id])));
  return equal(total, one)
    ? []
    : [
        {
          pointer: "/scoringPolicy/weights",
          message: `the weights of the dimensions add up to ${toFractionText(total)}, not to 1`,
        },
      ];
}

export function checkArithmetic(document: FrameworkDocument): readonly Fault[] {
  const areas = document.areas.flatMap((area, index) => {
    const parts = sum(
      document.subareas.filter((subarea) => subarea.area === area.id).map(({ maximum }) => exact(maximum)),
    );
    return equal(parts, exact(area.maximum))
      ? []
      : [
          {
            pointer: `/areas/${index}/maximum`,
            message: `area "${area.id}" is worth ${area.maximum}, its sub-areas ${toFractionText(parts)}`,
          },
        ];
  });
  const subareas = document.subareas.flatMap((subarea, index) => {
    const known = document.questions.filter((question) => question.subarea === subarea.id);
    const parts = known.reduce((worth, { maximum }) => add(worth, exact(maximum ?? "0")), zero);
    return compare(parts, exact(subarea.maximum)) <= 0
      ? []
      : [
          {
            pointer: `/subareas/${index}/maximum`,
            message: `sub-area "${subarea.id}" is worth ${subarea.maximum}, its known questions ${toFractionText(parts)}`,
          },
        ];
  });
  return [...areas, ...subareas, ...checkLevels(document), ...checkWeights(document)];
}
