// What is measured: a name, the work, the plain thing it stands beside, and the figure it must keep.

export interface Work {
  readonly name: string;
  readonly run: () => unknown;
}

export interface Benchmark extends Work {
  /** The same result the plainest way, or the least that anybody would have to pay for it. */
  readonly baseline: Work | null;
  /** Milliseconds that the median has to stay under; `undefined` where nothing is promised. */
  readonly under: number | undefined;
  /** How many times at least; for work that starts processes also how many times at most. */
  readonly iterations?: number;
}

export interface Result {
  readonly name: string;
  readonly unit: "ms";
  readonly median: number;
  readonly runs: number;
  readonly baseline: { readonly name: string; readonly median: number } | null;
  /** Ours ÷ baseline. */
  readonly ratio: number | null;
}
