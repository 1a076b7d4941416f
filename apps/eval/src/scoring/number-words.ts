// Small whole numbers written as words, and words that say that something falls, in all four languages.

const counted: readonly (readonly string[])[] = [
  "ingen inga inget null noll none zero",
  "en én ei ein ett eitt one",
  "to två two",
  "tre three",
  "fire fyra four",
  "fem five",
  "seks sex six",
  "sju syv seven",
  "åtte åtta eight",
  "ni nio nine",
  "ti tio ten",
  "elleve elva eleven",
  "tolv twelve",
].map((words) => words.split(" "));

const falling =
  "fall falt falle minsk mink reduk reduser reduc decreas declin drop lavere lågare lägre lower mindre less nedgang negativ minus taper tapt tap tapp mist spar saving shrink".split(
    " ",
  );
const fallingWhole = new Set(["ned", "down"]);

const wordsOf = (text: string): readonly string[] => text.toLowerCase().split(/\P{L}+/u);

export function saysInWords(text: string, number: number): boolean {
  const names = counted[number];
  return names !== undefined && wordsOf(text).some((word) => names.includes(word));
}

export const speaksOfFalling = (text: string): boolean =>
  wordsOf(text).some((word) => fallingWhole.has(word) || falling.some((beginning) => word.startsWith(beginning)));
