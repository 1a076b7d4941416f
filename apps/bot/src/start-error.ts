// Slack did not let the app in, or what it keeps can't be opened.
import { KompassError } from "@kompass/model";

export class StartError extends KompassError {
  readonly code = "bot/start-failed";
  readonly part: "slack" | "store";
  /** A fixed name such as "slack/invalid_auth". */
  readonly reason: string;

  constructor({ part, reason }: Pick<StartError, "part" | "reason">, options: ErrorOptions) {
    super(`the ${part} can't be used with these settings: ${reason}`, options);
    this.part = part;
    this.reason = reason;
  }
}
