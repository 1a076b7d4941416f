// Who holds jobs: a process of a machine, so that what a dead one held is taken over at once.
import { hostname } from "node:os";

/** The workers of this process; a process that is started anew may get the number of the dead one. */
const here = new Set<string>();

/** "machine/1234/…" with an id that no other worker has. */
export function nameWorker(id: string): string {
  const name = `${hostname()}/${process.pid}/${id}`;
  here.add(name);
  return name;
}

/** Certainly: workers of other machines are never said to be gone, their leases end by themselves. */
export function isGone(name: string): boolean {
  const [machine, processNumber = ""] = name.split("/");
  if (machine !== hostname() || here.has(name)) return false;
  const number = Number(processNumber);
  return number === process.pid || !isRunning(number);
}

function isRunning(number: number): boolean {
  try {
    process.kill(number, 0);
    return true;
  } catch (error) {
    // Somebody else's process runs all the same.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
