// Keeps what Slack would have refused, so that a test or a page can show it.
import type { Emulation } from "./emulation.js";
import { Refusal } from "./refusal.js";

export function recordRefusal(
  method: string,
  { slackError, messages, faults }: Refusal,
  given: Readonly<Record<string, unknown>>,
  { state, clock }: Emulation,
): void {
  const id = clock.id("refused-");
  state.apply({ type: "call_refused", call: { id, method, error: slackError, messages, faults, arguments: given } });
}

/** For an interaction that the app never acknowledges: Slack shows the person that nothing came of it. */
export function recordUnacknowledged(method: string, emulation: Emulation): (slackError: string) => void {
  return (slackError) => recordRefusal(method, new Refusal(slackError), {}, emulation);
}
