// Keeps what Slack would have refused, so that a test or a page can show it.
import type { Emulation } from "./emulation.js";
import type { Refusal } from "./refusal.js";

export function recordRefusal(
  method: string,
  { slackError, messages, faults }: Refusal,
  given: Readonly<Record<string, unknown>>,
  { state, clock }: Emulation,
): void {
  const id = clock.id("refused-");
  state.apply({ type: "call_refused", call: { id, method, error: slackError, messages, faults, arguments: given } });
}
