// What is measured: a name, the work, the plain thing it stands beside, and the figures it must keep.

export interface Work {
  readonly name: string;
  /** Several are measured one by one: then the 99th percentile of their medians stands for the median. */
  readonly run: (() => unknown) | readonly (() => unknown)[];
}

/** What is promised; nothing where none of it is given. */
export interface Promised {
  /** What the median has to stay under, in the unit of the result. */
  readonly under?: number;
  /** What the median has to reach at least. */
  readonly atLeast?: number;
  /** How many times the baseline's median the median has to stay under. */
  readonly ratioUnder?: number;
  /** How much more than the baseline's median the median may be at most. */
  readonly aboveBaseline?: number;
  /** What 99 of 100 runs have to stay under. */
  readonly p99Under?: number;
  /** What every run has to stay under. */
  readonly slowestUnder?: number;
}

/** Work that is timed again and again in this process. */
export interface TimedBenchmark extends Work, Promised {
  /** The same result the plainest way, or the least that anybody would have to pay for it. */
  readonly baseline: Work | null;
  /** How many times at least; for work that starts processes also how many times at most. */
  readonly iterations?: number;
  /** How many times before that, where `iterations` says how many. */
  readonly warmups?: number;
}

/** Work that is measured its own way. */
export interface MeasuredBenchmark extends Promised {
  readonly name: string;
  readonly measure: () => Promise<Result>;
}

export type Benchmark = TimedBenchmark | MeasuredBenchmark;

export interface Result {
  readonly name: string;
  readonly unit: Unit;
  /** Of a benchmark of several: the 99th percentile of their medians. */
  readonly median: number;
  readonly p99?: number;
  readonly slowest?: number;
  readonly runs: number;
  readonly baseline: { readonly name: string; readonly median: number } | null;
  /** Ours ÷ baseline. */
  readonly ratio: number | null;
}

export type Unit = "ms" | "MB" | "per-second";
