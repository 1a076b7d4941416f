// Numbers, ordinals and fractions written as words, in all four languages.
import type { Locale } from "@kompass/model";
import { fold } from "./fold.js";

const byWords = (table: Readonly<Record<number, string>>): ReadonlyMap<string, number> =>
  new Map(
    Object.entries(table).flatMap(([value, words]) =>
      words.split(" ").map((word): [string, number] => [fold(word), Number(value)]),
    ),
  );

/** "fem", "five", by language. One is left out: it is an article in all four. */
const cardinalsOf: Readonly<Record<Locale, ReadonlyMap<string, number>>> = (() => {
  const norwegian = byWords({
    0: "null",
    2: "to begge par",
    3: "tre",
    4: "fire",
    5: "fem",
    6: "seks",
    7: "sju syv",
    8: "åtte",
    9: "ni",
    10: "ti",
    11: "elleve",
    12: "tolv",
    13: "tretten",
    14: "fjorten",
    15: "femten",
    16: "seksten",
    17: "sytten",
    18: "atten",
    19: "nitten",
    20: "tjue",
    30: "tretti tredve",
    40: "førti førr",
    50: "femti",
    60: "seksti",
    70: "sytti",
    80: "åtti",
    90: "nitti",
    100: "hundre",
  });
  const swedish = byWords({
    0: "noll",
    2: "två båda par",
    3: "tre",
    4: "fyra",
    5: "fem",
    6: "sex",
    7: "sju",
    8: "åtta",
    9: "nio",
    10: "tio",
    11: "elva",
    12: "tolv",
    13: "tretton",
    14: "fjorton",
    15: "femton",
    16: "sexton",
    17: "sjutton",
    18: "arton",
    19: "nitton",
    20: "tjugo",
    30: "trettio",
    40: "fyrtio",
    50: "femtio",
    60: "sextio",
    70: "sjuttio",
    80: "åttio",
    90: "nittio",
    100: "hundra",
  });
  const english = byWords({
    0: "zero",
    2: "two both couple",
    3: "three",
    4: "four",
    5: "five",
    6: "six",
    7: "seven",
    8: "eight",
    9: "nine",
    10: "ten",
    11: "eleven",
    12: "twelve",
    13: "thirteen",
    14: "fourteen",
    15: "fifteen",
    16: "sixteen",
    17: "seventeen",
    18: "eighteen",
    19: "nineteen",
    20: "twenty",
    30: "thirty",
    40: "forty",
    50: "fifty",
    60: "sixty",
    70: "seventy",
    80: "eighty",
    90: "ninety",
    100: "hundred",
  });
  return { nb: norwegian, nn: norwegian, sv: swedish, en: english };
})();

/** What a folded word counts in one of the languages: "to" is two in Norwegian and nothing in English. */
export function cardinalOf(folded: string, spoken: readonly Locale[]): number | undefined {
  for (const locale of spoken) {
    const found = cardinalsOf[locale].get(folded) ?? tensAndOnes(folded, cardinalsOf[locale]);
    if (found !== undefined) return found;
  }
  return undefined;
}

const pairWords = new Set("begge båda both par couple".split(" ").map(fold));

/** "begge", "both": two that were named before. */
export const isPairWord = (folded: string): boolean => pairWords.has(folded);

const shortestTens = 4;

/** "syttifem", "sextiofem": tens and ones in one word. */
function tensAndOnes(folded: string, cardinals: ReadonlyMap<string, number>): number | undefined {
  for (let end = shortestTens; end < folded.length; end += 1) {
    const tens = cardinals.get(folded.slice(0, end));
    if (tens === undefined || tens < 20 || tens >= 100) continue;
    const ones = cardinals.get(folded.slice(end));
    if (ones !== undefined && ones > 0 && ones < 10) return tens + ones;
  }
  return undefined;
}

/** "tredje", "third": places in an order. */
export const ordinals = byWords({
  2: "andre andra second nest näst",
  3: "tredje third",
  4: "fjerde fjärde fourth",
  5: "femte femte fifth",
  6: "sjette sjätte sixth",
  7: "sjuende sjuande syvende sjunde seventh",
  8: "åttende åttande åttonde eighth",
  9: "niende niande nionde ninth",
  10: "tiende tiande tionde tenth",
});

/** "halvparten", "half": parts of the maximum, as numerator and denominator. */
export const fractions: ReadonlyMap<string, readonly [bigint, bigint]> = new Map(
  (
    [
      ["halvparten halvdelen halve halv hälften halva half", [1n, 2n]],
      ["tredel tredelen tredjedel tredjedelen tredjedelar tredjedels third", [1n, 3n]],
      ["firedel firedelen fjerdedel fjerdedelen fjärdedel kvarten quarter", [1n, 4n]],
      ["femtedel femtedelen femdel fifth", [1n, 5n]],
      ["tidel tiendedel tiondel tenth", [1n, 10n]],
    ] as const
  ).flatMap(([words, part]) => words.split(" ").map((word): [string, readonly [bigint, bigint]] => [fold(word), part])),
);

/** "thirds", "firedeler": more than one part, after a number word. */
export const fractionPlurals: ReadonlyMap<string, bigint> = new Map(
  (
    [
      ["tredeler tredjedeler tredjedelar tredelar thirds", 3n],
      ["firedeler fjerdedeler fjerdedelar fjärdedelar firedelar kvarter quarters fourths", 4n],
      ["femtedeler femtedelar fifths", 5n],
    ] as const
  ).flatMap(([words, of]) => words.split(" ").map((word): [string, bigint] => [fold(word), of])),
);

const everyNumberWord = new Set([
  ...Object.values(cardinalsOf).flatMap((words) => [...words.keys()]),
  ...ordinals.keys(),
  ...fractions.keys(),
  ...fractionPlurals.keys(),
]);

/** Whether a folded word counts something in any of the languages. */
export const isNumberWord = (folded: string): boolean => everyNumberWord.has(folded);

/** Whether it does in one of these languages: "fire" counts in Norwegian and burns in English. */
export const isNumberWordIn = (folded: string, spoken: readonly Locale[]): boolean =>
  cardinalOf(folded, spoken) !== undefined || [ordinals, fractions, fractionPlurals].some((words) => words.has(folded));

export const numberWords = (): readonly string[] => [...everyNumberWord];
