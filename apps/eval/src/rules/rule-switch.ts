// Rules left out one at a time, and which ones were asked for: a rule that nobody asks for can't change the answer.
import type { RuleName } from "@kompass/answers/rules";

/** Looks like the set of rules that are left out, of which there is one at most; the same object for every rule, so that nothing is made anew. */
export class RuleSwitch extends Set<RuleName> {
  #out: RuleName | undefined;
  #consulted = new Set<RuleName>();

  override has(rule: RuleName): boolean {
    this.#consulted.add(rule);
    return rule === this.#out;
  }

  /** Runs something without a rule, or with all of them, and says which rules were asked for meanwhile. */
  during<Result>(out: RuleName | undefined, work: () => Result): { result: Result; consulted: ReadonlySet<RuleName> } {
    this.#out = out;
    this.#consulted = new Set();
    const result = work();
    return { result, consulted: this.#consulted };
  }
}
