// The words about who may do what.
import type { Level } from "../../rights/rights.js";

export interface RightsStrings {
  /** Said to guests and people of other organisations. */
  readonly forMembersOnly: string;
  /** Said where Slack does not tell who somebody is. */
  readonly whoAreYou: string;
  /** Said to whoever wants what others may; `may` is a list of names, empty where it is the administrators. */
  readonly notAllowed: Readonly<Record<Level, (may: string) => string>>;
}
