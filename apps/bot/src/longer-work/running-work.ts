// What this process is at, so that a stop reaches it in the middle of a step.
import type { TenantId } from "@kompass/storage";
import type { WorkPlace } from "./work-place.js";

export interface Begun {
  readonly signal: AbortSignal;
  readonly stop: () => void;
  /** To be called when it is over. */
  readonly end: () => void;
}

export interface RunningWork {
  readonly begin: (tenant: TenantId, place: WorkPlace) => Begun;
  /** `at` is Slack's timestamp of the stop. */
  readonly stop: (tenant: TenantId, place: Pick<WorkPlace, "channel" | "thread">, at: string) => void;
}

interface Entry {
  readonly key: string;
  readonly asked: string;
  readonly controller: AbortController;
}

export function createRunningWork(): RunningWork {
  const entries = new Set<Entry>();
  const keyOf = (tenant: TenantId, { channel, thread }: Pick<WorkPlace, "channel" | "thread">) =>
    `${tenant}/${channel}/${thread}`;
  return {
    begin: (tenant, place) => {
      const controller = new AbortController();
      const entry = { key: keyOf(tenant, place), asked: place.asked, controller };
      entries.add(entry);
      return { signal: controller.signal, stop: () => controller.abort(), end: () => void entries.delete(entry) };
    },
    stop: (tenant, place, at) => {
      const key = keyOf(tenant, place);
      for (const entry of entries) if (entry.key === key && Number(entry.asked) < Number(at)) entry.controller.abort();
    },
  };
}
