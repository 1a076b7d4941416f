// Where a command writes: what it found, and what went wrong.
export interface Terminal {
  /** Standard output. */
  readonly print: (text: string) => void;
  /** Standard error. */
  readonly complain: (text: string) => void;
}
