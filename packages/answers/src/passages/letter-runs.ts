// How alike words are by the runs of three to five letters they share, rare runs counting more.

const shortestRun = 3;
const longestRun = 5;

function runsOf(word: string): ReadonlySet<string> {
  const framed = `^${word}$`;
  const runs = new Set<string>();
  for (let length = shortestRun; length <= longestRun; length += 1) {
    for (let start = 0; start + length <= framed.length; start += 1) runs.add(framed.slice(start, start + length));
  }
  return runs;
}

export interface LetterRuns {
  /** Each word of the vocabulary that is at least so much alike, by its place there: the cosine of the two, from 0 to 1. */
  readonly compare: (word: string, least: number) => ReadonlyMap<number, number>;
}

export function createLetterRuns(vocabulary: readonly string[]): LetterRuns {
  const holders = new Map<string, number[]>();
  for (const [index, word] of vocabulary.entries()) {
    for (const run of runsOf(word)) {
      const holding = holders.get(run);
      if (holding) holding.push(index);
      else holders.set(run, [index]);
    }
  }
  const weights = new Map<string, number>();
  const lengths = new Float64Array(vocabulary.length);
  for (const [run, holding] of holders) {
    const weight = Math.log(1 + vocabulary.length / (1 + holding.length)) ** 2;
    weights.set(run, weight);
    for (const index of holding) lengths[index] = (lengths[index] ?? 0) + weight;
  }
  const unknown = Math.log(1 + vocabulary.length) ** 2;

  return {
    compare: (word, least) => {
      const products = new Float64Array(vocabulary.length);
      let length = 0;
      for (const run of runsOf(word)) {
        const weight = weights.get(run) ?? unknown;
        length += weight;
        for (const index of holders.get(run) ?? []) products[index] = (products[index] ?? 0) + weight;
      }
      const alike = new Map<number, number>();
      products.forEach((product, index) => {
        if (product === 0) return;
        const likeness = product / Math.sqrt(length * (lengths[index] ?? 1));
        if (likeness >= least) alike.set(index, likeness);
      });
      return alike;
    },
  };
}
