// PostgreSQL ends one of two transactions that wait for each other: the one that was ended is done again.
import pg from "pg";

/** Each deadlock lets somebody through; a transaction that is ended this often has met something else. */
const mostAttempts = 5;

/** `deadlock_detected`, https://www.postgresql.org/docs/current/errcodes-appendix.html */
const deadlock = "40P01";

/** `transact` leaves nothing behind when it throws, and may be called several times. */
export async function againAfterDeadlock<Result>(transact: () => Promise<Result>, attempt = 1): Promise<Result> {
  try {
    return await transact();
  } catch (error) {
    const wasEnded = error instanceof pg.DatabaseError && error.code === deadlock;
    if (!wasEnded || attempt === mostAttempts) throw error;
    return againAfterDeadlock(transact, attempt + 1);
  }
}
