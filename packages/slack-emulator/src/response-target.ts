// Where an answer to a command or a click goes.

/** With the message that a click came from. */
export interface ResponseTarget {
  readonly channel: string;
  readonly user: string;
  readonly messageTs?: string;
}

/** An address that was given out. */
export interface GivenAddress {
  readonly address: string;
  readonly target: ResponseTarget;
  /** Milliseconds since 1970. */
  readonly at: number;
}
