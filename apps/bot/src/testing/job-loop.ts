// Jobs and a clock in memory: each comes up at its time, in order, and nobody waits.

/** As the store of jobs keeps them. */
export interface LoopJob {
  readonly key: string;
  /** Milliseconds since 1970. */
  readonly dueAt: number;
  readonly payload: Readonly<Record<string, string>>;
}

export interface JobLoop {
  /** Adds the job, or moves the one of the same key. */
  readonly schedule: (job: LoopJob) => void;
  readonly cancel: (key: string) => void;
  /** Runs what comes up until then, that instant included; a job comes again where it is scheduled again. */
  readonly runUntil: (to: number) => void;
}

/** `runsAt` tells when a worker takes a job that is due: later where it looks seldom, or was down. */
export function createJobLoop(
  run: (job: LoopJob, now: number) => void,
  runsAt: (dueAt: number) => number = (dueAt) => dueAt,
): JobLoop {
  const jobs = new Map<string, LoopJob>();
  let clock = Number.NEGATIVE_INFINITY;
  /** The earliest, of two at once the one that was due first. */
  const nextRun = (): { readonly job: LoopJob; readonly now: number } | undefined => {
    let first: { readonly job: LoopJob; readonly now: number } | undefined;
    for (const job of jobs.values()) {
      const now = Math.max(clock, runsAt(job.dueAt));
      if (!first || now < first.now || (now === first.now && job.dueAt < first.job.dueAt)) first = { job, now };
    }
    return first;
  };
  return {
    schedule: (job) => {
      jobs.set(job.key, job);
    },
    cancel: (key) => {
      jobs.delete(key);
    },
    runUntil: (to) => {
      for (let next = nextRun(); next !== undefined && next.now <= to; next = nextRun()) {
        clock = next.now;
        jobs.delete(next.job.key);
        run(next.job, clock);
      }
      clock = Math.max(clock, to);
    },
  };
}
