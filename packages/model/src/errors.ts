// One base class for every error that kompass throws on purpose.

/** An error with a fixed `code` ("model/unknown-node"). The message is English, for developers; a surface words it by code and facts. */
export abstract class KompassError extends Error {
  abstract readonly code: `${string}/${string}`;
  override get name(): string {
    return this.constructor.name;
  }
}

/** One thing wrong in a document, with its place as a JSON pointer ("/areas/3/maximum"; "" is the whole document). */
export interface Fault {
  readonly pointer: string;
  readonly message: string;
}

/** Faults as lines of text, at most ten of them. */
export function describeFaults(faults: readonly Fault[]): string {
  const shown = faults.slice(0, 10).map((fault) => `${fault.pointer || "/"}: ${fault.message}`);
  const more = faults.length - shown.length;
  return [...shown, ...(more > 0 ? [`and ${more} more`] : [])].join("\n");
}
