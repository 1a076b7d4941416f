// The addresses that let an app answer a command or a click for a while without a token.
import type { ResponseTarget } from "./response-target.js";
import type { SlackClock } from "./slack-clock.js";
import type { WorkspaceState } from "./workspace-state.js";

const lifetimeInMilliseconds = 30 * 60 * 1_000;
const uses = 5;

export interface ResponseAddresses {
  issue(kind: "commands" | "actions", target: ResponseTarget): string;
  /** Uses an address once; "unknown", "expired_url" after 30 minutes, "used_url" after five answers. */
  use(address: string): ResponseTarget | "unknown" | "expired_url" | "used_url";
}

export function createResponseAddresses(state: WorkspaceState, clock: SlackClock): ResponseAddresses {
  const used = new Map<string, number>();
  return {
    issue(kind, target) {
      const address = `https://hooks.slack.com/${kind}/${state.seed.team.id}/${clock.id("R")}`;
      state.apply({ type: "address_given", given: { address, target, at: clock.now().getTime() } });
      return address;
    },
    use(address) {
      const given = state.givenAddress(address);
      const before = used.get(address) ?? 0;
      if (given === undefined) return "unknown";
      if (clock.now().getTime() - given.at > lifetimeInMilliseconds) return "expired_url";
      if (before === uses) return "used_url";
      used.set(address, before + 1);
      return given.target;
    },
  };
}
