// Looks for jobs that are due and hands each to whoever works on its kind.
import type { ClaimedJob, Storage } from "@kompass/storage";
import { codeOf } from "../logging/code-of.js";
import type { Log } from "../logging/log.js";
import type { JobHandler } from "./job-handler.js";
import { isGone } from "./worker-name.js";

/** In milliseconds. */
const lease = 60_000;
const rhythm = 1_000;
const atOnce = 16;

export interface Worker {
  /** Works on everything that is due, what becomes due meanwhile included. */
  readonly work: () => Promise<void>;
  /** Takes over what workers left that are gone, and looks every second from now on. */
  readonly start: () => void;
  /** Takes up nothing new, and resolves when what was begun is done. */
  readonly stop: () => Promise<void>;
}

interface Parts {
  readonly storage: Storage;
  readonly handlers: readonly JobHandler[];
  readonly worker: string;
  readonly now: () => Date;
  readonly log: Log;
}

export function createWorker({ storage, handlers, worker, now, log }: Parts): Worker {
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;
  let current: Promise<void> = Promise.resolve();

  const run = async (job: ClaimedJob): Promise<void> => {
    try {
      const handler = handlers.find(({ prefix }) => job.key.startsWith(prefix));
      if (handler === undefined) throw new Error("nobody works on such jobs");
      await handler.run(job);
    } catch (error) {
      log("error", "job-failed", { kind: job.key.split("/", 1)[0] ?? "", code: codeOf(error) });
    }
  };
  const round = async (): Promise<void> => {
    for (let jobs = await claim(); jobs.length > 0 && !isStopped; jobs = await claim())
      await Promise.all(jobs.map(run));
  };
  const claim = (): Promise<readonly ClaimedJob[]> =>
    storage.claimJobs({ now: now().getTime(), leaseMilliseconds: lease, worker, limit: atOnce });
  const work = (): Promise<void> => {
    current = current.then(round).catch((error: unknown) => log("error", "worker-failed", { code: codeOf(error) }));
    return current;
  };
  const begin = async (): Promise<void> => {
    current = storage
      .releaseJobs({ now: now().getTime(), isGone })
      .catch((error: unknown) => log("error", "worker-failed", { code: codeOf(error) }));
    await current;
    if (!isStopped) await look();
  };
  const look = async (): Promise<void> => {
    await work();
    if (!isStopped) timer = setTimeout(look, rhythm).unref();
  };
  return {
    work,
    start: () => {
      isStopped = false;
      timer ??= setTimeout(begin, 0).unref();
    },
    stop: async () => {
      isStopped = true;
      clearTimeout(timer);
      await current;
    },
  };
}
