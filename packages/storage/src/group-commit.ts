// Work that waits at the same time shares a transaction, and so one wait for the disk.
import { setImmediate } from "node:timers/promises";
import { CompiledQuery, type Kysely } from "kysely";
import type { Patience } from "./storage.js";
import type { Rows, Tables } from "./tables.js";

type Work<Result> = (rows: Rows) => Promise<Result>;
type Settle = () => void;

interface Waiting {
  /** Does its work as a transaction of its own. */
  readonly runAlone: () => Promise<void>;
  /** Does its work within another's transaction and gives what to tell its caller when everything is on the disk. */
  readonly run: (rows: Rows) => Promise<Settle>;
  readonly fail: (error: unknown) => void;
}

type GroupCommit = <Result>(work: Work<Result>, patience?: Patience) => Promise<Result>;

/** More would let the first of a group wait for the last. */
const most = 64;

const savepoint = CompiledQuery.raw("savepoint work");
const release = CompiledQuery.raw("release work");
const rollback = CompiledQuery.raw("rollback to work");

/**
 * Each piece of work is undone by its own error and by nobody else's; its caller hears of it when it is stored. Work is done
 * one piece after the other: it must wait for nothing but the store.
 */
export function createGroupCommit(database: Kysely<Tables>): GroupCommit {
  const waiting: Waiting[] = [];
  let isRunning = false;

  const runGroup = async (group: readonly Waiting[]): Promise<void> => {
    const [first, second] = group;
    if (second === undefined) return first?.runAlone();
    try {
      const settled = await database.transaction().execute(async (rows) => {
        const each: Settle[] = [];
        for (const { run } of group) each.push(await run(rows));
        return each;
      });
      for (const settle of settled) settle();
    } catch (error) {
      for (const { fail } of group) fail(error);
    }
  };
  const runAll = async (): Promise<void> => {
    if (isRunning) return;
    isRunning = true;
    while (waiting.length > 0) {
      // SQLite's work never leaves the thread: only between two groups does anything else arrive that could share one.
      await setImmediate();
      await runGroup(waiting.splice(0, most));
    }
    isRunning = false;
  };

  return (work, { patience = 0 } = {}) =>
    new Promise((resolve, reject) => {
      const run = async (rows: Rows): Promise<Settle> => {
        await rows.executeQuery(savepoint);
        try {
          const result = await work(rows);
          await rows.executeQuery(release);
          return () => resolve(result);
        } catch (error) {
          await rows.executeQuery(rollback);
          await rows.executeQuery(release);
          return () => reject(error);
        }
      };
      const runAlone = () => database.transaction().execute(work).then(resolve, reject);
      waiting.push({ runAlone, run, fail: reject });
      if (patience === 0) void runAll();
      else setTimeout(runAll, patience);
    });
}
