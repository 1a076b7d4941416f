// From the workspace to the app: hands over envelopes and knows when all of them are worked through.
import type { EmulatorReceiver, EventProcessor } from "./receiver.js";

/** What is handed to the app, and what to do with its answer. */
export interface Envelope {
  readonly body: Record<string, unknown>;
  /** Called with what the app acknowledged with, `undefined` for a bare acknowledgement. */
  readonly onAcknowledged?: (response: unknown) => void;
  /** Called when the app is done and has never acknowledged. */
  readonly onUnacknowledged?: () => void;
}

export interface Deliveries {
  readonly receiver: EmulatorReceiver;
  /** Delivers on the next turn of the event loop; without an app, or after it stopped, nothing happens. */
  deliver(envelope: Envelope): void;
  /** Counts other work of the app as unfinished until it ends. */
  track<T>(work: Promise<T>): Promise<T>;
  settled(): Promise<void>;
}

export function createDeliveries(): Deliveries {
  let app: EventProcessor | undefined;
  let stopped = false;
  const pending = new Set<Promise<unknown>>();
  const failures: unknown[] = [];

  const track = <T>(work: Promise<T>): Promise<T> => {
    pending.add(work);
    const done = () => void pending.delete(work);
    work.then(done, done);
    return work;
  };

  const handOver = async ({ body, onAcknowledged, onUnacknowledged }: Envelope): Promise<void> => {
    await new Promise((nextTurn) => setImmediate(nextTurn));
    if (app === undefined || stopped) return;
    let acknowledged = false;
    const ack = (response?: unknown): Promise<void> => {
      if (!acknowledged) onAcknowledged?.(response);
      acknowledged = true;
      return Promise.resolve();
    };
    try {
      await app.processEvent({ body, ack });
    } catch (error) {
      failures.push(error);
    }
    if (!acknowledged) onUnacknowledged?.();
  };

  return {
    receiver: {
      init(connected) {
        app = connected;
      },
      start() {
        stopped = false;
        return Promise.resolve();
      },
      stop() {
        stopped = true;
        return Promise.resolve();
      },
    },
    deliver(envelope) {
      void track(handOver(envelope));
    },
    track,
    async settled() {
      while (pending.size > 0) await Promise.allSettled(pending);
      if (failures.length > 0) throw failures.shift();
    },
  };
}
