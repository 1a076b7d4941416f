// The server could not take its place on the network.

const advice = {
  "port-in-use": "is in use by another program; set PORT to another one, or to 0 for a free one",
  "cannot-listen": "cannot be listened on; set HOST to an address of this machine and PORT to one you may use",
} as const;

export class ListenError extends Error {
  readonly code: `playground/${keyof typeof advice}`;
  /** For standard error. */
  readonly line: string;

  constructor(reason: keyof typeof advice, place: string, options: ErrorOptions) {
    super(`${place} ${advice[reason]}`, options);
    this.code = `playground/${reason}`;
    this.line = `error[${this.code}] ${place}: ${advice[reason]}`;
  }
}
