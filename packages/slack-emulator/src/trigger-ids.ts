// The ids that let an app open something in front of a person right after the person did something.
import { Refusal } from "./refusal.js";
import type { SlackClock } from "./slack-clock.js";

const lifetimeInMilliseconds = 3_000;

export interface TriggerIds {
  issue(userId: string): string;
  /** The person that an id stands for; refused where it is unknown, older than three seconds, or used before. */
  use(id: string): string;
  has(id: string): boolean;
}

export function createTriggerIds(clock: SlackClock): TriggerIds {
  const issued = new Map<string, { readonly userId: string; readonly at: number; used: boolean }>();
  return {
    issue(userId) {
      const id = clock.id("trigger-");
      issued.set(id, { userId, at: clock.now().getTime(), used: false });
      return id;
    },
    has: (id) => issued.has(id),
    use(id) {
      const entry = issued.get(id);
      if (entry === undefined) throw new Refusal("invalid_trigger_id");
      if (entry.used) throw new Refusal("exchanged_trigger_id");
      if (clock.now().getTime() - entry.at > lifetimeInMilliseconds) throw new Refusal("expired_trigger_id");
      entry.used = true;
      return entry.userId;
    },
  };
}
