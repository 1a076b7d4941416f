// Finds the services that words name, in any of the languages.
import { type Locale, locales } from "@kompass/model";
import { littleWords } from "../words/little-words.js";
import { readWords } from "../words/read-words.js";
import { stem } from "../words/stem.js";
import { en } from "./services/en.js";
import { nb } from "./services/nb.js";
import { nn } from "./services/nn.js";
import type { Service, Services } from "./services/service.js";
import { sv } from "./services/sv.js";

const tables: Readonly<Record<Locale, Services>> = { nb, nn, sv, en };

interface Piece {
  readonly word: string;
  readonly stemmed: string;
  readonly isOpen: boolean;
}

/** A word of a question, its stem made once. */
interface Said {
  readonly folded: string;
  readonly stemmed: string;
  readonly at: number;
}

interface Name {
  readonly service: Service;
  readonly pieces: readonly Piece[];
}

export interface NamedService {
  readonly service: Service;
  /** Where its words stand. */
  readonly at: readonly number[];
}

const namesIn = (list: string): readonly string[] => list.split(",").map((name) => name.trim());

const piecesOf = (name: string): readonly Piece[] => {
  const isOpen = name.endsWith("*");
  const words = readWords(name).flatMap(({ folded }) => (littleWords.has(folded) ? [] : [folded]));
  return words.map((word, index) => ({ word, stemmed: stem(word), isOpen: isOpen && index === words.length - 1 }));
};

const names: readonly Name[] = locales
  .flatMap((locale) =>
    (Object.keys(nb) as Service[]).flatMap((service) =>
      namesIn(tables[locale][service]).map((name) => ({ service, pieces: piecesOf(name) })),
    ),
  )
  .filter(({ pieces }) => pieces.length > 0)
  .toSorted((a, b) => b.pieces.length - a.pieces.length);

const fits = ({ word, stemmed, isOpen }: Piece, said: Said): boolean =>
  isOpen ? said.folded.startsWith(word) : said.folded === word || said.stemmed === stemmed;

/** How the first words of names begin: what begins otherwise needn't be looked at. */
const beginningOf = (word: string): string => word.slice(0, 2);
const byBeginning = new Map<string, Name[]>();
for (const name of names) {
  const key = beginningOf(name.pieces[0]?.word ?? "");
  byBeginning.set(key, [...(byBeginning.get(key) ?? []), name]);
}

/** The services that folded words name, the longest name first where several fit. */
export function findServices(words: readonly string[]): readonly NamedService[] {
  const telling = words.flatMap((folded, at): readonly Said[] =>
    littleWords.has(folded) ? [] : [{ folded, stemmed: stem(folded), at }],
  );
  const found: NamedService[] = [];
  for (let start = 0; start < telling.length; ) {
    const candidates = byBeginning.get(beginningOf(telling[start]?.folded ?? "")) ?? [];
    const name = candidates.find(({ pieces }) =>
      pieces.every((piece, index) => {
        const word = telling[start + index];
        return word !== undefined && fits(piece, word);
      }),
    );
    if (name) {
      found.push({ service: name.service, at: telling.slice(start, start + name.pieces.length).map(({ at }) => at) });
    }
    start += name?.pieces.length ?? 1;
  }
  return found;
}

/** What a service is called in a language. */
export const serviceName = (service: Service, locale: Locale): string => namesIn(tables[locale][service])[0] ?? service;

/** Every folded word of the names, for putting misspellings right. */
export const serviceWords = (): readonly string[] => [
  ...new Set(names.flatMap(({ pieces }) => pieces.flatMap(({ word, isOpen }) => (isOpen ? [] : [word])))),
];
