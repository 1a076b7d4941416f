// The words of a sentence in lower case.

const word = /\p{L}[\p{L}\p{M}'’-]*/gu;

export const wordsIn = (text: string): readonly string[] =>
  [...text.toLowerCase().replaceAll("’", "'").matchAll(word)].map(([found]) => found.replace(/['-]+$/, ""));
