// The remarks of an assessment and the other blocks of its source, by what they speak of.

import type { Review } from "@kompass/findings";
import type { FindingCategory } from "@kompass/model";
import { littleWords } from "../words/little-words.js";
import { readWords } from "../words/read-words.js";
import { type Seek, withSynonyms } from "./concepts/synonyms.js";
import { createWordIndex, type Match } from "./word-index.js";

/**
 * A remark speaks of a topic when it holds so much of the question's words, and so much of what the best remark holds:
 * found on the questions in `testing/paraphrases`, answerable ones against ones that nothing fits.
 */
const speaksFrom = 0.5;
const besideBest = 0.72;
const mostRemarks = 6;

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

export function createTopicIndex(review: Review, seek: Seek = withSynonyms): TopicIndex {
  const findings = review.reported.map(({ id, text }) => ({ id, words: tellingWords(text) }));
  const blocks = review.assessment.passages.map(({ id, heading, text }) => ({
    id,
    words: tellingWords(`${heading ?? ""} ${text}`),
  }));
  const byFindings = createWordIndex(findings);
  const byBlocks = createWordIndex(blocks);
  const categoryOf = new Map(review.reported.map(({ id, category }) => [id, category]));
  return {
    findings: (words, categories) =>
      closest(
        byFindings.search(seek(words)).filter(({ id }) => {
          const category = categoryOf.get(id);
          return categories.length === 0 || (category !== undefined && categories.includes(category));
        }),
      ),
    blocks: (words) => closest(byBlocks.search(seek(words))),
    hold: (words) => [...findings, ...blocks].some((text) => words.every((word) => text.words.includes(word))),
    vocabulary: [...new Set([...findings, ...blocks].flatMap(({ words }) => words))],
  };
}
