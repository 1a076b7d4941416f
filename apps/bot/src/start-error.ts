// Slack did not let the app in.
import { KompassError } from "@kompass/model";

export class StartError extends KompassError {
  readonly code = "bot/start-failed";
  /** A fixed name such as "slack/invalid_auth". */
  readonly reason: string;

  constructor(reason: string, options: ErrorOptions) {
    super(`Slack cannot be reached with these settings: ${reason}`, options);
    this.reason = reason;
  }
}
