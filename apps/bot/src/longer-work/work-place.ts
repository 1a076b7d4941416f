// What work is known by: the thread it is done in, and the message that asked for it.

export interface WorkPlace {
  readonly channel: string;
  /** The first message of the thread. */
  readonly thread: string;
  /** Slack's timestamp of the message that asks for it: a stop that came later is meant for it. */
  readonly asked: string;
}
