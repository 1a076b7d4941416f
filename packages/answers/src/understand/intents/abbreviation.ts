// "Hva står HØP for?": what letters stand for.
import { littleWords } from "../../words/little-words.js";
import type { Word } from "../../words/read-words.js";
import { has, type Reading } from "../reading.js";
import { candidate, type Intent } from "./intent.js";
import { unexplained } from "./scope.js";

const isWrittenSo = ({ raw, isNumber }: Word): boolean =>
  !isNumber && raw.length >= 2 && raw.length <= 8 && raw === raw.toUpperCase() && raw !== raw.toLowerCase();

/** The word that stands in capitals in a question that doesn't, or that the source writes in capitals. */
function termOf({ words, nodes, cues }: Reading, known: (folded: string) => boolean): Word | undefined {
  const named = new Set(nodes.flatMap(({ at, by }) => (by === "number" || by === "name" ? at : [])));
  const understood = new Set(cues.flatMap(({ at }) => at));
  const isOpen = (word: Word, at: number): boolean =>
    !named.has(at) && (isWrittenSo(word) || !(understood.has(at) || littleWords.has(word.folded)));
  const open = words.filter(isOpen);
  const isShouted = words.every(({ raw }) => raw === raw.toUpperCase());
  return open.find(({ folded }) => known(folded)) ?? (isShouted ? undefined : open.find(isWrittenSo));
}

export const readAbbreviation: Intent = {
  kind: "abbreviation",
  read: (reading, knowledge) => {
    const asksLetters = has(reading, "abbreviation");
    if (!asksLetters && !has(reading, "about")) return undefined;
    if (has(reading, "says", "points", "source", "tool", "agrees")) return undefined;
    const term = termOf(reading, knowledge.isAbbreviation);
    if (!term) return undefined;
    const others = unexplained(reading).filter((word) => word !== term.folded);
    if (!asksLetters && others.length > 0) return undefined;
    return candidate({ kind: "abbreviation", term: term.raw }, asksLetters ? 0.92 : 0.88);
  },
};
