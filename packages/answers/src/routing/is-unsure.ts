// Which outcomes of the rules a language model may look at again: never a refusal.
import type { Refusal } from "../refusal.js";
import type { Outcome } from "../take-turn.js";

const notRead: readonly Refusal[] = ["not-understood", "not-found"];

/** The rules read nothing, found nothing under what they read, or found several readings that fit alike. */
export function isUnsure(outcome: Outcome): boolean {
  if (outcome.kind === "choice") return true;
  return outcome.kind === "declined" && notRead.includes(outcome.refused.reason);
}
