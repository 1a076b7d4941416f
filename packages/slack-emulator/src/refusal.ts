// A call that Slack answers with an error; methods throw it, the Web API turns it into an answer.
import type { BlockFault } from "@kompass/block-kit";

export class Refusal extends Error {
  /** Slack's name of the error. */
  readonly slackError: string;
  readonly messages: readonly string[];
  readonly faults: readonly BlockFault[];

  constructor(slackError: string, messages: readonly string[] = [], faults: readonly BlockFault[] = []) {
    super(slackError);
    this.slackError = slackError;
    this.messages = messages;
    this.faults = faults;
  }
}
