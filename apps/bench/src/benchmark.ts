// What is measured: a name, the work, the plain thing it stands beside, and the figure it must keep.

export interface Work {
  readonly name: string;
  /** Several are measured one by one: then the 99th percentile of their medians stands for the median. */
  readonly run: (() => unknown) | readonly (() => unknown)[];
}

export interface Benchmark extends Work {
  /** The same result the plainest way, or the least that anybody would have to pay for it. */
  readonly baseline: Work | null;
  /** Milliseconds that the time has to stay under; `undefined` where nothing is promised. */
  readonly under: number | undefined;
  /** How many times the baseline's time the time has to stay under. */
  readonly ratioUnder?: number;
  /** How many times at least; for work that starts processes also how many times at most. */
  readonly iterations?: number;
  /** How many times before that, where `iterations` says how many. */
  readonly warmups?: number;
}

export interface Result {
  readonly name: string;
  readonly unit: "ms";
  /** Of a benchmark of several: the 99th percentile of their medians. */
  readonly median: number;
  readonly runs: number;
  readonly baseline: { readonly name: string; readonly median: number } | null;
  /** Ours ÷ baseline. */
  readonly ratio: number | null;
}
