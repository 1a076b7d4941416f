// Work that takes several steps, as whoever does it sees it: each step can be told, and all of it can be stopped.

export interface Work {
  /** Shows what is being done now; what was shown before counts as done. Throws where the person has pressed stop. */
  readonly step: (title: string) => Promise<void>;
  /** Aborted when the person presses stop. */
  readonly signal: AbortSignal;
}

/** Where nothing is shown, and nothing can be stopped. */
export const quietWork: Work = { step: () => Promise.resolve(), signal: new AbortController().signal };
