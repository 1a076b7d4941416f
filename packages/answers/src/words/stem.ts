// Folded words without their endings, in all four languages alike.

/** Inflections, longest first; a stem keeps at least four letters. */
const inflections =
  /(?:arnas|ornas|ernas|enes|anes|arna|orna|erna|ene|ane|ens|ets|ers|ies|ing|inga|ingen|ingar|inger|ning|en|et|ar|or|er|na|ne|es|ed|as|a|e|s|t|n)$/;
const plainShortest = 4;

/** The stem of a folded word: "styringa", "styringen" and "styring" have one. Short words and numbers stay. */
export function stem(folded: string): string {
  let word = folded.replace(/['’]s?$/, "");
  for (let round = 0; round < 2; round += 1) {
    const shorter = word.replace(inflections, "");
    if (shorter === word || shorter.length < plainShortest) break;
    word = shorter;
  }
  return word;
}

/** A folded word without one ending, however short what is left: "strongst" is no form of "strong". */
export const uninflected = (folded: string): string => {
  const shorter = folded.replace(inflections, "");
  return shorter.length >= plainShortest ? shorter : folded;
};
