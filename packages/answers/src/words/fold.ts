// One spelling for the letters that people type in several ways.

const letters: readonly (readonly [RegExp, string])[] = [
  [/æ|ä|ae|å|aa/g, "a"],
  [/ø|ö|oe/g, "o"],
];

/** Words that would become one with another: "ok" is no "øk", "andra" no "ändra". */
const homographs: ReadonlyMap<string, string> = new Map([
  ["ok", "okei"],
  ["andra", "andre"],
]);

/** A lower-case word without marks: æ, ä, å, "ae" and "aa" become "a"; ø, ö and "oe" become "o". Both sides of a match are folded. */
export function fold(word: string): string {
  let folded = homographs.get(word) ?? word;
  for (const [pattern, plain] of letters) folded = folded.replace(pattern, plain);
  return /^[a-z\d.,%-]*$/.test(folded) ? folded : folded.normalize("NFD").replace(/\p{M}/gu, "");
}
