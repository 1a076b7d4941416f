// The wanted numbers stand in the text, and no fact has a value that would be wrong.
import { saysInWords, speaksOfFalling } from "../number-words.js";
import { isNear, valuesIn } from "../numbers.js";
import type { Check } from "./check.js";

const closeEnough = 0.05;

export const checkNumbers: Check = {
  wrongs: ({ numbers = [], orNumbers = [], within = closeEnough, notNumbers = [] }, { text, facts }, kind) => {
    const values = valuesIn(text);
    /** A table in thousands may be told in kroner, and the other way round. */
    const inThousands = (wanted: number): boolean =>
      kind === "table" && values.some((value) => isNear(value, wanted * 1000, 1) || isNear(value * 1000, wanted, 1));
    const isSaid = (wanted: number): boolean =>
      values.some((value) => isNear(value, wanted, within)) || saysInWords(text, wanted) || inThousands(wanted);
    const isSaidToFall = (wanted: number): boolean =>
      values.some((value) => value < 0 && isNear(value, wanted, within)) || speaksOfFalling(text);
    const asWell = orNumbers.some((others) => others.every(isSaid));
    return [
      ...numbers.filter((wanted) => !asWell && !isSaid(wanted)).map((wanted) => `${wanted} is not in the text`),
      ...numbers
        .filter((wanted) => wanted < 0 && !isSaidToFall(wanted))
        .map((wanted) => `${wanted} is not said to be a fall`),
      ...notNumbers
        .filter((banned) => facts.some(({ value }) => isNear(value, banned, 0)))
        .map((banned) => `${banned} must not be a fact`),
    ];
  },
};
