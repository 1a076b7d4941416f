// One workspace of the platform: its state, and the way to the app for as long as the app is installed there.
import type { Deliveries } from "./deliveries.js";
import type { EarlierRun } from "./earlier-run.js";
import type { Emulation } from "./emulation.js";
import { goOnFrom } from "./go-on-from.js";
import { authorizedBody } from "./oauth/authorized-body.js";
import type { Installations } from "./oauth/installations.js";
import { scopeOfPayload } from "./oauth/scopes.js";
import type { Platform } from "./platform.js";
import { rememberedDelivery } from "./remembered-delivery.js";
import { createResponseAddresses } from "./response-addresses.js";
import { seedWorkspace } from "./seed-workspace.js";
import type { Subscription, WorkspaceOptions } from "./slack-emulator-options.js";
import { createTriggerIds } from "./trigger-ids.js";
import { createWorkspaceState, type WorkspaceState } from "./workspace-state.js";

const byDefault: readonly Subscription[] = [
  "agent_session_stopped",
  "app_context_changed",
  "app_home_opened",
  "app_mention",
  "message.im",
  "user_change",
];

export function openWorkspace(
  { credentials, clock, deliveries, faults, installations, files }: Omit<Platform, "workspaces">,
  botToken: string,
  options: WorkspaceOptions,
  earlier?: EarlierRun,
): Emulation {
  const { subscriptions = byDefault, installed = true, scopes } = options;
  const state = createWorkspaceState(seedWorkspace(options));
  const { team, app } = state.seed;
  if (installed) {
    const place = { team, enterprise: team.enterprise };
    installations.install({ ...place, botUserId: app.userId, installedBy: "", scopes }, botToken);
  }
  if (earlier) goOnFrom(earlier, { state, clock, files, deliveries });
  return {
    credentials,
    state,
    clock,
    deliveries: deliveriesFrom(state, deliveries, installations),
    faults,
    files,
    installations,
    responseAddresses: createResponseAddresses(state, clock),
    triggerIds: createTriggerIds(clock),
    subscriptions: new Set(subscriptions),
  };
}

function deliveriesFrom(state: WorkspaceState, deliveries: Deliveries, installations: Installations): Deliveries {
  const { team } = state.seed;
  return {
    ...deliveries,
    deliver(envelope) {
      const installation = installations.activeIn(team);
      if (installation === undefined) return;
      const needed = scopeOfPayload(envelope.body);
      const isAllowed = needed === undefined || (installation.scopes?.includes(needed) ?? true);
      if (!isAllowed) return envelope.onUnacknowledged?.("dispatch_failed");
      const body = authorizedBody(envelope.body, team, installation);
      deliveries.deliver(rememberedDelivery({ ...envelope, body }, state));
    },
  };
}
