// From the workspace to the app: hands over envelopes, again where Slack would, and knows when all are worked through.
import type { ArmedFaults } from "./faults/armed-faults.js";
import { createInProcessRoute } from "./in-process-route.js";
import type { EmulatorReceiver } from "./receiver.js";
import { createRetries } from "./retries.js";
import { type Attempt, type Failure, payloadKindOf, payloadNameOf, type Retry, type Route } from "./route.js";

/** What is handed to the app, and what to do with its answer. */
export interface Envelope {
  readonly body: Record<string, unknown>;
  /** Called with what the app acknowledged with, `undefined` for a bare acknowledgement. */
  readonly onAcknowledged?: (response: unknown) => void;
  /** Called when the app has not acknowledged and Slack tries no more, with the error that Slack shows. */
  readonly onUnacknowledged?: (slackError: "operation_timeout" | "dispatch_failed") => void;
}

export interface Deliveries {
  /** In process; any other route takes precedence while it is connected. */
  readonly receiver: EmulatorReceiver;
  /** Delivers from now on by this route; call the result to end that. */
  connect(route: Route): () => void;
  /** Delivers on the next turn of the event loop. */
  deliver(envelope: Envelope): void;
  /** Waits for an app, or for `redeliver`. */
  keep(envelope: Envelope): void;
  /** Makes every retry that waits now. */
  redeliver(): void;
  /** The address of a new WebSocket to the app; `undefined` where the app is not reached by any. */
  openConnection(): string | undefined;
  /** Counts other work of the app as unfinished until it ends. */
  track<T>(work: Promise<T>): Promise<T>;
  settled(): Promise<void>;
}

export function createDeliveries(faults: ArmedFaults): Deliveries {
  const inProcess = createInProcessRoute();
  const connected: Route[] = [];
  const route = () => connected.at(-1) ?? inProcess.route;
  const pending = new Set<Promise<unknown>>();
  const failures: unknown[] = [];

  const track = <T>(work: Promise<T>): Promise<T> => {
    pending.add(work);
    const done = () => void pending.delete(work);
    work.then(done, done);
    return work;
  };

  const attempted = (attempt: Attempt, repeat: (as: Failure) => void): Promise<Failure | undefined> => {
    const fault = faults.onDelivery(payloadNameOf(attempt.body));
    return fault === undefined ? route().attempt(attempt) : fault.attempt(attempt, route(), repeat);
  };

  const handOver = async (envelope: Envelope, retry?: Retry): Promise<void> => {
    await new Promise((nextTurn) => setImmediate(nextTurn));
    const { body, onAcknowledged, onUnacknowledged } = envelope;
    let isAcknowledged = false;
    const acknowledge = (response?: unknown): void => {
      if (!isAcknowledged) onAcknowledged?.(response);
      isAcknowledged = true;
    };
    const kind = payloadKindOf(body);
    const failure = await attempted({ kind, body, acknowledge, ...(retry && { retry }) }, (as) => {
      if (kind === "events_api") retries.arrange(envelope, as, retry);
    }).catch((error: unknown) => {
      failures.push(error);
      return { reason: "timeout", again: "never" } as const;
    });
    if (isAcknowledged || failure === undefined) return;
    // Slack repeats events and nothing else: of a click or a command the person learns at once.
    const isRepeated = kind === "events_api" && failure.again !== "never";
    if (isRepeated && retries.arrange(envelope, failure, retry)) return;
    onUnacknowledged?.(failure.reason.endsWith("timeout") ? "operation_timeout" : "dispatch_failed");
  };

  const retries = createRetries((envelope: Envelope, retry) => void track(handOver(envelope, retry)));

  return {
    receiver: inProcess.receiver,
    connect(added) {
      connected.push(added);
      return () => void connected.splice(connected.indexOf(added), 1);
    },
    deliver(envelope) {
      void track(handOver(envelope));
    },
    keep: (envelope) => void retries.arrange(envelope, { reason: "timeout", again: "connected" }, undefined),
    redeliver: retries.redeliver,
    openConnection: () => route().openConnection?.(),
    track,
    async settled() {
      while (pending.size > 0) await Promise.allSettled(pending);
      if (failures.length > 0) throw failures.shift();
    },
  };
}
