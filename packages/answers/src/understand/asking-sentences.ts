// The sentences of a longer question that ask, by themselves: what stands around them may hide what they say.

const longestQuestion = 1500;

/** Where there is but one sentence, none: it has been read. The last comes first. */
export function askingSentences(question: string): readonly string[] {
  const sentences = question
    .slice(0, longestQuestion)
    .split(/(?<=[.!?…])\s+|\n+/u)
    .filter((sentence) => /\p{L}/u.test(sentence));
  return sentences.length < 2 ? [] : sentences.filter((sentence) => sentence.trimEnd().endsWith("?")).toReversed();
}
