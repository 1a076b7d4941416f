// The end of an installation: the app hears of it twice, and its tokens are worth nothing from then on.
import type { Emulation } from "../emulation.js";
import { eventEnvelope } from "../payloads/event-envelope.js";
import type { Installation } from "./installation.js";

/** Slack promises no order of the two events. */
export type EndOfInstallation = "app_uninstalled" | "tokens_revoked";

export function endInstallation(
  installation: Installation,
  emulation: Emulation,
  slackError: "account_inactive" | "token_revoked",
  first: EndOfInstallation = "tokens_revoked",
): void {
  const { installations, deliveries } = emulation;
  const revoked = { type: "tokens_revoked", tokens: { oauth: [], bot: [installation.botUserId] } };
  const events = [revoked, { type: "app_uninstalled" }];
  for (const event of first === "tokens_revoked" ? events : events.toReversed()) {
    deliveries.deliver({ body: eventEnvelope(event, emulation) });
  }
  installations.end(installation, slackError);
}
