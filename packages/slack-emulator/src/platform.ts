// Slack as one app sees it: every workspace that it may be in, and what they share.
import type { Deliveries } from "./deliveries.js";
import type { Credentials, Emulation } from "./emulation.js";
import type { ArmedFaults } from "./faults/armed-faults.js";
import type { FileStore } from "./file-store.js";
import type { Installation } from "./oauth/installation.js";
import { covers } from "./oauth/installation.js";
import type { Installations } from "./oauth/installations.js";
import type { RateLimits } from "./rate-limits.js";
import type { SlackClock } from "./slack-clock.js";

export interface Platform {
  readonly credentials: Credentials;
  /** Where a person may be sent after the consent: addresses begin with one of these; none means anywhere. */
  readonly redirectUris: readonly string[];
  readonly clock: SlackClock;
  readonly deliveries: Deliveries;
  readonly faults: ArmedFaults;
  readonly installations: Installations;
  readonly files: FileStore;
  /** Absent where an app may call as often as it likes. */
  readonly rateLimits?: RateLimits;
  readonly workspaces: [Emulation, ...Emulation[]];
}

/**
 * The workspace that a call is about. A token for an organization is good for several: the arguments decide, by a
 * workspace, a channel, a person, a view, a file or a trigger; where they name none, the first.
 */
export function workspaceOfCall(
  installation: Installation,
  given: Readonly<Record<string, unknown>>,
  { workspaces }: Platform,
): Emulation {
  const covered = workspaces.filter(({ state }) => covers(installation, state.seed.team));
  const values = Object.values(given).filter((value) => typeof value === "string");
  const named = covered.find(({ state, triggerIds }) =>
    values.some(
      (value) =>
        value === state.seed.team.id ||
        state.channel(value) ||
        state.user(value) ||
        state.modal(value) ||
        state.modalNamed(value) ||
        state.homeWithId(value) ||
        state.file(value) ||
        triggerIds.has(value),
    ),
  );
  return named ?? covered[0] ?? workspaces[0];
}

/** The workspace whose id is a part of an address; where none is, the first. */
export function workspaceOfAddress(address: string, { workspaces }: Platform): Emulation {
  return workspaces.find(({ state }) => address.includes(`/${state.seed.team.id}`)) ?? workspaces[0];
}
