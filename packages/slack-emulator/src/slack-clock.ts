// Timestamps and ids that never repeat and depend on nothing but the clock given and the order of calls.

export interface SlackClock {
  now(): Date;
  /** A message timestamp: seconds and microseconds, each later than the one before. */
  timestamp(): string;
  /** Every timestamp from now on is later than this one; "" is none. */
  goOnAfter(timestamp: string): void;
  /** Seconds since 1970. */
  seconds(): number;
  /** "Ev000000001", "Ev000000002", … */
  id(prefix: string): string;
}

/** Ids are counted from the number after `idsAfter`. */
export function createSlackClock(now: () => Date, idsAfter = 0): SlackClock {
  let lastMicroseconds = 0;
  const counts = new Map<string, number>();
  return {
    now,
    timestamp() {
      lastMicroseconds = Math.max(now().getTime() * 1_000, lastMicroseconds + 1);
      const digits = String(lastMicroseconds).padStart(16, "0");
      return `${digits.slice(0, -6)}.${digits.slice(-6)}`;
    },
    goOnAfter(timestamp) {
      lastMicroseconds = Math.max(lastMicroseconds, Number(timestamp.replace(".", "")));
    },
    seconds: () => Math.floor(now().getTime() / 1_000),
    id(prefix) {
      const count = (counts.get(prefix) ?? idsAfter) + 1;
      counts.set(prefix, count);
      return `${prefix}${String(count).padStart(9, "0")}`;
    },
  };
}
