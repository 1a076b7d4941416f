// One thing that the app does in Slack, and what it needs for it.

/** A method of Slack's Web API: "chat.postMessage". */
export type MethodName = `${string}.${string}`;

export interface Feature {
  /** For whoever decides about permissions: "answers where it is mentioned". */
  readonly does: string;
  /** What a workspace grants the app for it. */
  readonly scopes?: readonly string[];
  /** By the names under which they are subscribed: "message.im". */
  readonly events?: readonly string[];
  readonly methods?: readonly MethodName[];
  /** Gets files that people have sent from their addresses, which Slack answers to a token with `files:read`. */
  readonly fetchesFiles?: true;
  /** Their words stand in `words/`. */
  readonly commands?: readonly Command[];
  readonly shortcuts?: readonly Shortcut[];
  /** Only where a workspace lets threads go on without a mention. */
  readonly forThreads?: true;
}

export type Command = "/kompass";

export interface Shortcut {
  readonly callbackId: string;
  readonly type: "message" | "global";
}
