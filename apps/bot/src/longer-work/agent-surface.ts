// What an app shows as an agent where Slack has that: messages that are written while work goes on, and titles of sessions.
import { WebAPIPlatformError, type WebClient } from "@slack/web-api";
import { codeOf } from "../logging/code-of.js";
import type { Log } from "../logging/log.js";

export interface AgentSurface {
  /** `undefined` where Slack does not take it: then work goes on without. */
  readonly tryCall: <Result>(
    client: WebClient,
    method: "stream" | "session",
    call: () => Promise<Result>,
  ) => Promise<Result | undefined>;
}

/** A workspace that answers so does not know the method, or does not want it: it is not asked again. */
const neverAgain: readonly string[] = [
  "unknown_method",
  "method_deprecated",
  "feature_not_enabled",
  "missing_scope",
  "not_allowed_token_type",
];

/** Remembers which workspaces refuse, by the token that they are spoken to with. */
export function createAgentSurface(log: Log): AgentSurface {
  const refusing = new Set<string>();
  return {
    tryCall: async (client, method, call) => {
      const key = `${client.token ?? ""}/${method}`;
      if (refusing.has(key)) return undefined;
      try {
        return await call();
      } catch (error) {
        if (error instanceof WebAPIPlatformError && neverAgain.includes(error.data.error)) refusing.add(key);
        log("debug", `${method}-not-shown`, { code: codeOf(error) });
        return undefined;
      }
    },
  };
}
