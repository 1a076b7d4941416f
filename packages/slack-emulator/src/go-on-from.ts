// A workspace goes on from where an earlier run of it has ended.
import type { Deliveries } from "./deliveries.js";
import type { EarlierRun } from "./earlier-run.js";
import type { FileStore } from "./file-store.js";
import { forgottenWhenDone } from "./remembered-delivery.js";
import type { SlackClock } from "./slack-clock.js";
import type { WorkspaceEvent } from "./workspace-event.js";
import type { WorkspaceState } from "./workspace-state.js";

interface Parts {
  readonly state: WorkspaceState;
  readonly clock: SlackClock;
  readonly files: FileStore;
  readonly deliveries: Deliveries;
}

/** The same messages, people and files; modals are closed; events that nobody acknowledged wait for an app. */
export function goOnFrom({ events, bytesOf }: EarlierRun, { state, clock, files, deliveries }: Parts): void {
  for (const event of events) state.apply(event);
  const { modals, files: shared } = state.snapshot();
  for (const modal of modals.toReversed()) state.apply({ type: "modal_closed", modal });
  for (const { id, name, size, alt_txt: altText, is_external: isExternal } of shared) {
    files.restore({ id, name, length: size, altText, ...(!isExternal && { bytes: new Uint8Array(bytesOf(id)) }) });
  }
  clock.goOnAfter(events.reduce((latest, event) => later(latest, timestampOf(event)), ""));
  for (const body of state.unacknowledged()) deliveries.keep(forgottenWhenDone({ body }, state));
}

function timestampOf(event: WorkspaceEvent): string {
  switch (event.type) {
    case "message_posted":
    case "message_updated":
      return later(event.message.ts, event.message.edited?.ts ?? "");
    case "home_published":
      return event.home.hash;
    case "modal_opened":
    case "modal_updated":
      return event.modal.hash;
    default:
      return "";
  }
}

/** Timestamps are of one length. */
function later(one: string, other: string): string {
  return one > other ? one : other;
}
