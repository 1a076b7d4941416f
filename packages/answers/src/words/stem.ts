// Folded words without their endings, in all four languages alike.

/** Endings of number, definiteness and person, longest first. */
const inflections = [
  ..."arnas ornas ernas enes anes arna orna erna erne ene ane ens ets ers ies en et ar or er ne na es ed as".split(" "),
];
const shortest = 4;

function without(word: string, ending: string): string | undefined {
  return word.length - ending.length >= shortest && word.endsWith(ending) ? word.slice(0, -ending.length) : undefined;
}

/** A folded word without one inflection. */
export function uninflected(folded: string): string {
  for (const ending of inflections) {
    const shorter = without(folded, ending);
    if (shorter !== undefined) return shorter;
  }
  return without(folded, "s") ?? without(folded, "a") ?? without(folded, "e") ?? folded;
}

/** The stem of a folded word: "styringa", "styringen" and "styring" have one. Short words and numbers stay. */
export function stem(folded: string): string {
  let word = folded.replace(/['’]s?$/, "");
  for (const ending of inflections) {
    const shorter = without(word, ending);
    if (shorter === undefined) continue;
    word = shorter;
    break;
  }
  if (!word.endsWith("ss")) word = without(word, "s") ?? word;
  for (const vowel of ["ee", "e", "a", "i", "y"]) {
    const shorter = without(word, vowel);
    if (shorter === undefined) continue;
    word = shorter;
    break;
  }
  return without(word, "ing") ?? word;
}
