// A clock that stands still until the test moves it, and the app's jobs done on the way.
import type { Worker } from "../jobs/worker.js";

export interface TestClock {
  readonly now: () => Date;
  /** Moves the clock step by step, and does at each step what is due. */
  readonly runUntil: (to: string, step: number, worker: Worker) => Promise<void>;
}

export function startClock(from: string): TestClock {
  let time = Date.parse(from);
  return {
    now: () => new Date(time),
    runUntil: async (to, step, worker) => {
      for (const end = Date.parse(to); time < end; ) {
        time = Math.min(time + step, end);
        await worker.work();
      }
    },
  };
}
