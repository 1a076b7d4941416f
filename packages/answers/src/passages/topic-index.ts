// The remarks of an assessment and the other blocks of its source, by what they speak of.

import type { Review } from "@kompass/findings";
import type { FindingCategory } from "@kompass/model";
import { littleWords } from "../words/little-words.js";
import { readWords } from "../words/read-words.js";
import { type Seek, withSynonyms } from "./concepts/synonyms.js";
import { createWordIndex, type Match, type SoughtWord, type WordIndex } from "./word-index.js";

/**
 * A remark speaks of a topic when it holds so much of the question's words, and so much of what the best remark holds:
 * found on the questions in `testing/paraphrases`, answerable ones against ones that nothing fits.
 */
const speaksFrom = 0.5;
const besideBest = 0.72;
const mostRemarks = 6;
/** Misspellings are put right before; what is merely spelt alike is another thing. */
const alike = 0.7;
/** Words that no remark holds are often the asker's own. */
const unheardWorth = 0.45;
const mostUnheard = 0.6;
/** Where no remark speaks of so much of several things, those that speak of one of them are meant. */
const speaksOfAll = 0.8;
const speaksOfOne = 0.85;

export interface TopicIndex {
  /** Ids of the findings that speak of the words, best first; none where nothing fits. */
  readonly findings: (words: readonly string[], categories: readonly FindingCategory[]) => readonly Match<string>[];
  /** Ids of the source's other blocks that do. */
  readonly blocks: (words: readonly string[]) => readonly Match<string>[];
  /** Whether one finding or block holds all of the words as they are. */
  readonly hold: (words: readonly string[]) => boolean;
  /** Every word of them, folded. */
  readonly vocabulary: readonly string[];
}

const tellingWords = (text: string): readonly string[] =>
  readWords(text).flatMap(({ folded }) => (littleWords.has(folded) ? [] : [folded]));

function closest(matches: readonly Match<string>[]): readonly Match<string>[] {
  const [best] = matches;
  if (!best || best.ofQuestion < speaksFrom) return [];
  return matches
    .filter(({ ofQuestion }) => ofQuestion >= Math.max(speaksFrom, best.ofQuestion * besideBest))
    .slice(0, mostRemarks);
}

/** The matches of several things each by itself, best first; none where it is one thing, or where something is said of one alone. */
function ofEach(sought: readonly SoughtWord[], index: WordIndex<string>): readonly Match<string>[] {
  const things = sought.filter(({ worth }) => worth === 1);
  if (things.length < 2) return [];
  const ofThings = things.map((thing) => index.search([thing]).filter(({ ofQuestion }) => ofQuestion >= speaksOfOne));
  if (ofThings.filter((matches) => matches.length > 0).length < 2) return [];
  const found = new Map<string, Match<string>>();
  for (const match of ofThings.flat()) {
    if (match.ofQuestion > (found.get(match.id)?.ofQuestion ?? 0)) found.set(match.id, match);
  }
  return [...found.values()].toSorted((a, b) => b.ofQuestion - a.ofQuestion).slice(0, mostRemarks);
}

export function createTopicIndex(review: Review, seek: Seek = withSynonyms): TopicIndex {
  const findings = review.reported.map(({ id, text }) => ({ id, words: tellingWords(text) }));
  const blocks = review.assessment.passages.map(({ id, heading, text }) => ({
    id,
    words: tellingWords(`${heading ?? ""} ${text}`),
  }));
  const byFindings = createWordIndex(findings, { alike, unheard: unheardWorth, mostUnheard });
  const byBlocks = createWordIndex(blocks, { alike });
  const byBlockTexts = createWordIndex(
    review.assessment.passages.map(({ id, text }) => ({ id, words: tellingWords(text) })),
    { alike },
  );
  const categoryOf = new Map(review.reported.map(({ id, category }) => [id, category]));
  return {
    findings: (words, categories) => {
      const sought = seek(words);
      const isOfCategory = ({ id }: Match<string>): boolean => {
        const category = categoryOf.get(id);
        return categories.length === 0 || (category !== undefined && categories.includes(category));
      };
      const whole = closest(byFindings.search(sought).filter(isOfCategory));
      if ((whole[0]?.ofQuestion ?? 0) >= speaksOfAll) return whole;
      const parts = ofEach(sought, byFindings).filter(isOfCategory);
      return parts.length > whole.length ? parts : whole;
    },
    blocks: (words) => {
      const inTexts = closest(byBlockTexts.search(seek(words)));
      const all = closest(byBlocks.search(seek(words)));
      const [best] = inTexts;
      return best && best.ofQuestion >= (all[0]?.ofQuestion ?? 0) ? inTexts : all;
    },
    hold: (words) => [...findings, ...blocks].some((text) => words.every((word) => text.words.includes(word))),
    vocabulary: [...new Set([...findings, ...blocks].flatMap(({ words }) => words))],
  };
}
