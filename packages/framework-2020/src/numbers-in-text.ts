// The numbers that a text says, in digits or in words; references such as 7.3.1 are none.
import type { Locale } from "@kompass/model";

const reference = /(?<![\d.])\d+\.\d+(?:\.\d+)?(?!\.?\d)/g;
const digits = /\d+/g;

/** From two upwards: "one" is an article too often to be read as a number. */
const words: Readonly<Record<Locale, readonly string[]>> = {
  nb: ["to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni", "ti", "elleve", "tolv"],
  nn: ["to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni", "ti", "elleve", "tolv"],
  sv: ["två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv"],
  en: ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"],
};

/** In rising order; a number that is said twice stands twice. */
export function numbersIn(text: string, locale: Locale): readonly number[] {
  const plain = text.replace(reference, " ");
  const inDigits = [...plain.matchAll(digits)].map(([found]) => Number(found));
  const inWords = plain
    .toLowerCase()
    .split(/[^\p{Letter}]+/u)
    .map((word) => words[locale].indexOf(word))
    .filter((index) => index >= 0)
    .map((index) => index + 2);
  return [...inDigits, ...inWords].sort((one, other) => one - other);
}
