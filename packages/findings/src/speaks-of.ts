// Whether a text's words speak of something: by the same stem, or as part of a compound.

/** A part of a compound counts from this length on: "service" in "servicepolicy". */
const shortestPart = 6;

/** `words` are a text's stems. */
export const speaksOf = (words: readonly string[], stem: string): boolean =>
  words.some((word) => word === stem || (stem.length >= shortestPart && word.includes(stem)));
