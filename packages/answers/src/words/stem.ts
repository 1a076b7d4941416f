// Folded words without their endings, in all four languages alike.

/** Endings of number, definiteness and person, longest first; a last s and a last vowel go by themselves. */
const inflections =
  "arane arnas ornas ernas erane arar ere are arna orna erna erne ene ane ies en et ar or er ne na es ed as".split(" ");
const vowels = ["ee", "e", "a", "i", "y"];
const shortest = 4;

function without(word: string, ending: string): string | undefined {
  return word.length - ending.length >= shortest && word.endsWith(ending) ? word.slice(0, -ending.length) : undefined;
}

function withoutAny(word: string, endings: readonly string[]): string | undefined {
  for (const ending of endings) {
    const shorter = without(word, ending);
    if (shorter !== undefined) return shorter;
  }
  return undefined;
}

const withoutS = (word: string): string | undefined => (word.endsWith("ss") ? undefined : without(word, "s"));

/** A folded word without one ending. */
export const uninflected = (folded: string): string =>
  withoutAny(folded, inflections) ?? withoutS(folded) ?? withoutAny(folded, vowels) ?? folded;

/** A word without all of its endings, whichever way they pile up: "kompetens" and "kompetensen" meet. */
function bare(word: string): string {
  const next = withoutS(word) ?? withoutAny(word, inflections) ?? withoutAny(word, vowels);
  return next === undefined ? word : bare(next);
}

function stemOf(folded: string): string {
  const [, verb] = /^(.{3,}iser)(?:e|er|es|t|te|a|ar|as|at|ing|inga|ingen)?$/.exec(folded) ?? [];
  if (verb !== undefined) return verb;
  const plain = bare(folded.replace(/['’]s?$/, ""));
  return without(plain, "ing") ?? plain;
}

const mostRemembered = 20_000;
const remembered = new Map<string, string>();

// Here all endings go, since words of four languages meet; findings takes one off, since its words are of one report.
/** The stem of a folded word: "styringa", "styringen" and "styring" have one. Short words and numbers stay. */
export function stem(folded: string): string {
  const before = remembered.get(folded);
  if (before !== undefined) return before;
  const found = stemOf(folded);
  if (remembered.size > mostRemembered) remembered.clear();
  remembered.set(folded, found);
  return found;
}
