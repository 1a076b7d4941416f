// A call that Slack answers with an error; methods throw it, the Web API turns it into an answer.
import type { BlockFault } from "@kompass/block-kit";

export class Refusal extends Error {
  /** Slack's name of the error. */
  readonly slackError: string;
  readonly messages: readonly string[];
  readonly faults: readonly BlockFault[];
  /** What else Slack answers. */
  readonly shown: Readonly<Record<string, unknown>>;

  constructor(
    slackError: string,
    messages: readonly string[] = [],
    faults: readonly BlockFault[] = [],
    shown: Readonly<Record<string, unknown>> = {},
  ) {
    super(slackError);
    this.shown = shown;
    this.slackError = slackError;
    this.messages = messages;
    this.faults = faults;
  }
}

/** One call too many; `seconds` is when to come again. */
export class RateLimited extends Refusal {
  readonly seconds: number;

  constructor(seconds: number) {
    super("ratelimited");
    this.seconds = seconds;
  }
}
