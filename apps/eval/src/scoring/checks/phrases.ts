// The text has a word or phrase of each group.
import type { Check } from "./check.js";

/** "KOSTRA" must be a word of its own; anything else may stand inside others. */
function stands(phrase: string, text: string): boolean {
  if (!/^[A-ZÆØÅÄÖ-]+$/.test(phrase)) return text.toLowerCase().includes(phrase.toLowerCase());
  return new RegExp(`(?<!\\p{L})${phrase}(?!\\p{L})`, "u").test(text);
}

export const unsaid = (says: readonly (readonly string[])[], text: string): readonly string[] =>
  says
    .filter((group) => !group.some((phrase) => stands(phrase, text)))
    .map((group) => `none of "${group.join('", "')}" is in the text`);

export const checkPhrases: Check = {
  wrongs: ({ says = [] }, { text }) => unsaid(says, text),
};
