// Which outcomes of the rules a language model may look at again: never a refusal.
import type { Refusal } from "../refusal.js";
import type { Outcome } from "../take-turn.js";

const notRead: readonly Refusal[] = ["not-understood", "not-found"];

/** Of answers to readings that explain less than this, two in five were wrong on questions that the rules had not seen; of others, one in ten. */
const weak = 0.45;

/** The rules read nothing, found nothing under what they read, read little of the question, or found several readings that fit alike. */
export function isUnsure(outcome: Outcome): boolean {
  switch (outcome.kind) {
    case "answered":
      return outcome.weight < weak;
    case "choice":
      return true;
    case "declined":
      return notRead.includes(outcome.refused.reason);
  }
}
