// Work that waits at the same time shares a transaction, and so one wait for the disk.
import { setImmediate } from "node:timers/promises";
import { type Kysely, sql } from "kysely";
import type { Rows, Tables } from "./tables.js";

type Work<Result> = (rows: Rows) => Promise<Result>;
type Settle = () => void;

interface Waiting {
  /** Does its work and gives what to tell its caller when everything is on the disk. */
  readonly run: (rows: Rows) => Promise<Settle>;
  readonly fail: (error: unknown) => void;
}

/** More would let the first of a group wait for the last. */
const most = 64;

/**
 * Each piece of work is undone by its own error and by nobody else's; its caller hears of it when it is stored. Work is done
 * one piece after the other: it must wait for nothing but the store.
 */
export function createGroupCommit(database: Kysely<Tables>): <Result>(work: Work<Result>) => Promise<Result> {
  const waiting: Waiting[] = [];
  let isRunning = false;

  const runGroup = async (group: readonly Waiting[]): Promise<void> => {
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
    isRunning = true;
    while (waiting.length > 0) {
      // SQLite's work never leaves the thread: only between two groups does anything else arrive that could share one.
      await setImmediate();
      await runGroup(waiting.splice(0, most));
    }
    isRunning = false;
  };

  return (work) =>
    new Promise((resolve, reject) => {
      const run = async (rows: Rows): Promise<Settle> => {
        await sql`savepoint work`.execute(rows);
        try {
          const result = await work(rows);
          await sql`release work`.execute(rows);
          return () => resolve(result);
        } catch (error) {
          await sql`rollback to work`.execute(rows);
          await sql`release work`.execute(rows);
          return () => reject(error);
        }
      };
      waiting.push({ run, fail: reject });
      if (!isRunning) void runAll();
    });
}
