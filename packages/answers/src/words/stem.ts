// Folded words without their endings, in all four languages alike.

/** Endings of number, definiteness and person, longest first. */
const inflections = [
  ..."ernes arane arnas ornas ernas erane enes anes arar ere are arna orna erna erne ene ane ens ets ers ies en et ar or er ne na es ed as".split(
    " ",
  ),
];
const shortest = 4;

function without(word: string, ending: string): string | undefined {
  return word.length - ending.length >= shortest && word.endsWith(ending) ? word.slice(0, -ending.length) : undefined;
}

const withoutS = (word: string): string => (word.endsWith("ss") ? word : (without(word, "s") ?? word));

/** A folded word without one inflection. */
export function uninflected(folded: string): string {
  for (const ending of inflections) {
    const shorter = without(folded, ending);
    if (shorter !== undefined) return shorter;
  }
  return without(folded, "s") ?? without(folded, "a") ?? without(folded, "e") ?? folded;
}

/** A word without a last s or vowel, again and again: "strategies" and "strategi", "recognise" and "recognised". */
function bare(word: string): string {
  const shorter = withoutS(word);
  const next = ["e", "a", "i", "y"].reduce((found, vowel) => without(found, vowel) ?? found, shorter);
  return next === word ? word : bare(next);
}

/** The stem of a folded word: "styringa", "styringen" and "styring" have one. Short words and numbers stay. */
export function stem(folded: string): string {
  const word = folded.replace(/['’]s?$/, "");
  const shorter = inflections.map((ending) => without(word, ending)).find((found) => found !== undefined);
  const plain = bare(shorter ?? word);
  return without(plain, "ing") ?? plain;
}
