// A question as words: cut to a sane length, freed of invisible characters, lower-cased and folded.
import { fold } from "./fold.js";

/** What stands behind this is not read: nobody asks in more than so many characters or words. */
const longestQuestion = 1500;
const mostWords = 120;
/** No word is longer. */
const longestWord = 60;

export interface Word {
  /** As typed. */
  readonly raw: string;
  /** In lower case. */
  readonly text: string;
  /** Folded: what is compared. */
  readonly folded: string;
  /** A number, such as "5", "5.2", "7,5" or "2023". */
  readonly isNumber: boolean;
  /** Between this word and the one before stands a comma, a full stop, a bracket or a dash. */
  readonly afterBreak: boolean;
  /** The first word of a sentence, where a capital says nothing. */
  readonly startsSentence: boolean;
  /** Its sentence ends in a question mark. */
  readonly asked: boolean;
  /** Stands in quotation marks. */
  readonly quoted: boolean;
}

/** Control and format characters, line ends left out. */
const invisible = /[^\P{C}\n]/gu;
const pieces =
  /[Ff]\d{1,3}-[A-Za-z]-\d{1,4}|\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)?|\d+(?:[.,]\d+)*|%|[<>≤≥]=?|[«»"“”„]|[.,;:!?()–—/]|\n/gu;
const opening = "«“„";
const closing = "»”";

/** A minus stands right before the number and joins it to nothing. */
const isBelowZero = (text: string, at: number): boolean =>
  /[-−]/.test(text.charAt(at - 1)) && /^\s?$/.test(text.charAt(at - 2));

/** The words of a question, in order. Linear in its length. */
export function readWords(question: string): readonly Word[] {
  const text = question.slice(0, longestQuestion).normalize("NFKC").replace(invisible, " ");
  const words: Word[] = [];
  let sentence = 0;
  let afterBreak = false;
  let startsSentence = true;
  let quoted = false;
  for (const { 0: whole, index } of text.matchAll(pieces)) {
    const piece = whole.slice(0, longestWord);
    if (words.length >= mostWords) break;
    if (opening.includes(piece)) quoted = true;
    else if (closing.includes(piece)) quoted = false;
    else if (piece === '"') quoted = !quoted;
    else if (/^[.,;:!?()–—/\n]$/u.test(piece)) {
      if (/[.!?:\n]/.test(piece)) startsSentence = true;
      if (piece === "?") {
        for (const [at, word] of words.entries()) if (at >= sentence) words[at] = { ...word, asked: true };
      }
      if (/[.!?\n]/.test(piece)) sentence = words.length;
    } else {
      const lower = piece.toLowerCase();
      const isNumber = /^\d/.test(piece);
      words.push({
        raw: isNumber && isBelowZero(text, index) ? `-${piece}` : piece,
        text: lower,
        folded: fold(lower),
        isNumber,
        afterBreak,
        startsSentence,
        asked: false,
        quoted,
      });
      afterBreak = false;
      startsSentence = false;
      continue;
    }
    afterBreak = true;
  }
  return words;
}
