// A request that the server does not answer as asked, with the status that says why.

export class RequestRefusal extends Error {
  readonly code: `playground/${string}`;
  readonly status: number;

  constructor(status: number, code: `playground/${string}`, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}
