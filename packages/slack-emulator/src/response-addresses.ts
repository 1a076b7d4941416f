// The addresses that let an app answer a command or a click for a while without a token.
import type { SlackClock } from "./slack-clock.js";

const lifetimeInMilliseconds = 30 * 60 * 1_000;
const uses = 5;

/** Where an answer goes, and the message that a click came from. */
export interface ResponseTarget {
  readonly channel: string;
  readonly user: string;
  readonly messageTs?: string;
}

export interface ResponseAddresses {
  issue(kind: "commands" | "actions", target: ResponseTarget): string;
  /** Uses an address once; "unknown", "expired_url" after 30 minutes, "used_url" after five answers. */
  use(address: string): ResponseTarget | "unknown" | "expired_url" | "used_url";
}

export function createResponseAddresses(teamId: string, clock: SlackClock): ResponseAddresses {
  const issued = new Map<string, { readonly target: ResponseTarget; readonly at: number; left: number }>();
  return {
    issue(kind, target) {
      const address = `https://hooks.slack.com/${kind}/${teamId}/${clock.id("R")}`;
      issued.set(address, { target, at: clock.now().getTime(), left: uses });
      return address;
    },
    use(address) {
      const entry = issued.get(address);
      if (entry === undefined) return "unknown";
      if (clock.now().getTime() - entry.at > lifetimeInMilliseconds) return "expired_url";
      if (entry.left === 0) return "used_url";
      entry.left -= 1;
      return entry.target;
    },
  };
}
