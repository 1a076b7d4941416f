// Why the program could not start, in lines for whoever started it.
import { ConfigError } from "./config/config-error.js";
import { StartError } from "./start-error.js";

/** `undefined` for an error that is not about settings or Slack. */
export function describeStartError(error: unknown): readonly string[] | undefined {
  if (error instanceof ConfigError) return error.lines;
  if (!(error instanceof StartError)) return undefined;
  return [`error[${error.code}] Slack: refused with ${error.reason}; check the tokens, and the network`];
}
