// What areas and perspectives are called: names compared without regard to case and punctuation, in the framework and in the text.
import type { Framework } from "@kompass/model";

/** Small letters, only letters and digits, one space between words. */
export function plainName(name: string): string {
  return (name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");
}

/** Titles and aliases of a node in every language, made plain. */
export function knownNames(framework: Framework, ref: string): readonly string[] {
  return Object.values(framework.texts).flatMap((texts) => {
    const text = texts[ref];
    return text ? [text.title, ...text.aliases].map(plainName) : [];
  });
}

const shortestStem = 5;

/** How many letters the words of two plain names share at their beginnings: "samfunnsutvikler" and "samfunnsutvikling" share 15. */
export function sharedLetters(name: string, other: string): number {
  return name
    .split(" ")
    .reduce((sum, word) => sum + Math.max(...other.split(" ").map((candidate) => sharedStem(word, candidate))), 0);
}

function sharedStem(word: string, other: string): number {
  let length = 0;
  while (length < word.length && word[length] === other[length]) length += 1;
  return length >= shortestStem ? length : 0;
}
