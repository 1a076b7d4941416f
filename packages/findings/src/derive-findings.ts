// Runs every rule over scores and reported findings.
import type { DerivedFinding } from "./review.js";
import { allRules } from "./rules/all-rules.js";
import type { RuleInput } from "./rules/rule.js";

/** What the rules find, in the order of the rules. Reported findings stay as they are, word for word. */
export function deriveFindings(input: RuleInput): readonly DerivedFinding[] {
  return allRules.flatMap(({ id, kind, derive }) => derive(input).map((found) => ({ rule: id, kind, ...found })));
}
