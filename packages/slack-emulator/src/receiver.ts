// The part of a Bolt app that receives: typed by shape, so that it is a Bolt `Receiver` without importing Bolt.

/** A delivery as Bolt's `ReceiverEvent`. */
export interface Delivery {
  readonly body: Record<string, unknown>;
  readonly ack: (response?: unknown) => Promise<void>;
  readonly retryNum?: number;
  readonly retryReason?: string;
}

/** As much of a Bolt `App` as a receiver needs. */
export interface EventProcessor {
  processEvent(delivery: Delivery): Promise<void>;
}

/** Give it to `new App({ receiver })`. Starting and stopping open and close nothing. */
export interface EmulatorReceiver {
  init(app: EventProcessor): void;
  start(): Promise<void>;
  stop(): Promise<void>;
}
