// Events that wait for another attempt: by Slack's schedule on the machine's clock, or as soon as somebody asks.
import type { Failure, Retry } from "./route.js";

/** Milliseconds before the first, second and third retry (docs.slack.dev/apis/events-api, "Error handling"). */
const delays: readonly number[] = [0, 60_000, 300_000];

export interface Retries<T> {
  /** Keeps what failed for its next retry; `false` where there is none left. */
  arrange(item: T, failure: Failure, before: Retry | undefined): boolean;
  /** Makes every retry that waits now. */
  redeliver(): void;
}

export function createRetries<T>(attempt: (item: T, retry: Retry) => void): Retries<T> {
  const waiting = new Set<() => void>();
  return {
    arrange(item, { reason, again }, before) {
      // Nobody was there to hear it: that uses up no retry, however long it takes.
      const next = again === "connected" && before ? before : { number: (before?.number ?? 0) + 1, reason };
      const delay = delays[next.number - 1];
      if (delay === undefined) return false;
      let timer: NodeJS.Timeout | undefined;
      const retry = () => {
        clearTimeout(timer);
        waiting.delete(retry);
        attempt(item, next);
      };
      waiting.add(retry);
      if (again === "later" && delay === 0) retry();
      else if (again === "later") timer = setTimeout(retry, delay).unref();
      return true;
    },
    redeliver() {
      for (const retry of [...waiting]) retry();
    },
  };
}
